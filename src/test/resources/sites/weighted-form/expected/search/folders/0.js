mingzhangSearch("search/folders/0",["lake-library"]);
