mingzhangSearch("search/index",{"version":"08fa1ec11985211c","terms":1,"block":1024,"width":2,"years":["2022"]});
