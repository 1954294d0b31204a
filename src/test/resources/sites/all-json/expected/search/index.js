mingzhangSearch("index",{"version":"67a190dd7449","documents":2,"terms":1,"texts":[2]});
