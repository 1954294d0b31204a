mingzhangCompare("index",{"version":"38cb01a4c149","files":1,"kinds":["绩效自评"],"regions":["示例省示例市湖滨区"],"units":[["lake-library","湖滨图书馆",0,[2022,0]]]});
