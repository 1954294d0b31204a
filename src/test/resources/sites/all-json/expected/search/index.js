mingzhangSearch("search/index",{"version":"7467e21d2b8aede6","terms":1,"block":1024,"width":2,"years":["2020"]});
