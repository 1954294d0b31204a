mingzhangCompare("compare/index",{"version":"d9291b09055384c2","kinds":["绩效目标"],"regions":["示例省示例市"],"shapes":[[2020,0]],"units":[["park-office","公园管理处",0,0]]});
