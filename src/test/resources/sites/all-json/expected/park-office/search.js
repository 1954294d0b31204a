mingzhangSearch("park-office/search",["park-office/index.html","公园管理处","单位",[""],[[0,"","","示例省示例市"],[0,"organisation","人员与资产",""]],1]);
