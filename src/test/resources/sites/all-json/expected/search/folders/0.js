mingzhangSearch("search/folders/0",["park-office"]);
