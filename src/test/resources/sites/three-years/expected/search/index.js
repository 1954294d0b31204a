mingzhangSearch("index",{"version":"6b6d1e1e4934","documents":8,"terms":1,"texts":[8]});
