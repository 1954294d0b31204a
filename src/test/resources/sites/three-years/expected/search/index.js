mingzhangSearch("search/index",{"version":"6868d4518a9eb650","terms":1,"block":1024,"width":4,"years":["2021","2022","2023"]});
