mingzhangCompare("compare/index",{"version":"346a801f2eeed39f","kinds":["绩效自评"],"regions":["示例省示例市湖滨区"],"shapes":[[2022,0]],"units":[["lake-library","湖滨图书馆",0,0]]});
