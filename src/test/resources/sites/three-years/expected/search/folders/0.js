mingzhangSearch("search/folders/0",["","","hill-clinic","river-school"]);
