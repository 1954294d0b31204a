mingzhangSearch("lake-library/search",["lake-library/index.html","湖滨图书馆","单位",[""],[[0,"","","示例省示例市湖滨区"],[0,"organisation","人员与资产",""]],1]);
