mingzhangSearch("index",{"version":"eb4346e894e6","documents":2,"terms":1,"texts":[2]});
