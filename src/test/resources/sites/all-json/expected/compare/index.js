mingzhangCompare("index",{"version":"b7ba91cc5d41","files":1,"kinds":["绩效目标"],"regions":["示例省示例市"],"units":[["park-office","公园管理处",0,[2020,0]]]});
