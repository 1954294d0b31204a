/*
 * The index of the search: scripts, loaded by shards.js when the reader searches.
 *
 *   search/index        {version, terms: number of term files, block, width, years}: the page with number n is in the
 *                       folder with number n / width; n % width is 0 for the folder's own page, else the place of its
 *                       year among the years, from 1
 *   search/folders/<n>  [folder, …]  block of them, from number n * block; "" where there is none
 *   search/terms/<n>    {"博爱": "3,2+4", …}  numbers of the pages with that pair: distances in base 36, "+4" for four
 *                       more in a row
 *   <folder>/search     [path, title, detail, sections, [[section, anchor, name, text], …], number of such files], the
 *                       further ones being <folder>/search-2 and so on
 *
 * Pairs of characters say which pages may match; the text of each of them decides.
 *
 * mingzhangSearchIndex.open(root) is a promise of {candidates, pageAt}: candidates(terms) are the numbers of the pages
 * that may have all terms, pageAt(number) are the files of one. fold and termsOf give text as it is compared.
 */
(function () {
  "use strict";

  /* ---- text as it is compared; FoldedText.java folds the same way ---- */

  const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
  const DIGIT = /[0-9]/;

  /* The folded text, and for each of its positions where it comes from: [from, to) in the original. */
  function fold(text) {
    const folded = { text: "", from: [], to: [] };
    let at = 0;
    for (const character of text) {
      const end = at + character.length;
      const separator = character === "," && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(end));
      if (!separator && !INVISIBLE.test(character)) {
        const plain = character.normalize("NFKC").toLowerCase();
        for (let i = 0; i < plain.length; i++) {
          folded.from.push(at);
          folded.to.push(end);
        }
        folded.text += plain;
      }
      at = end;
    }
    return folded;
  }

  function termsOf(query) {
    const terms = fold(query.normalize("NFC"))
      .text.split(/\s+/)
      .map((term) => term.replace(/^,(?=[0-9])/, "").replace(/([0-9]),$/, "$1"))
      .filter((term) => term !== "");
    return [...new Set(terms)];
  }

  /* ---- the index ---- */

  function pairs(term) {
    const characters = [...term];
    return characters.length === 1 ? characters : characters.slice(1).map((c, i) => characters[i] + c);
  }

  function numbers(postings) {
    const list = [];
    let number = 0;
    for (const part of postings === undefined ? [] : postings.split(",")) {
      const [distance, run] = part.split("+");
      number += parseInt(distance, 36);
      list.push(number);
      for (let i = parseInt(run || "0", 36); i > 0; i--) {
        list.push(++number);
      }
    }
    return list;
  }

  /* Units and texts of the site before reports, new reports before old ones. */
  function byImportance(index) {
    const place = (number) => number % index.width || index.width;
    return (one, other) => place(other) - place(one) || one - other;
  }

  let loading = null;

  function loader(root) {
    loading = loading || mingzhangShards("mingzhangSearch", root);
    return loading;
  }

  async function open(root) {
    const load = loader(root);
    const index = await load("search/index");

    /* The pages that have every pair of every term, the most important first. */
    async function candidates(terms) {
      const wanted = [...new Set(terms.flatMap(pairs))];
      const lists = await Promise.all(
        wanted.map(async (pair) => {
          const file = await load("search/terms/" + mingzhangShards.fileOf(pair, index.terms), index.version);
          return numbers(Object.prototype.hasOwnProperty.call(file, pair) ? file[pair] : undefined);
        }),
      );
      lists.sort((one, other) => one.length - other.length);
      return lists
        .reduce((kept, list) => {
          const those = new Set(list);
          return kept.filter((number) => those.has(number));
        })
        .sort(byImportance(index));
    }

    async function folderOf(number) {
      const slot = Math.floor(number / index.width);
      const place = number % index.width;
      const folders = await load("search/folders/" + Math.floor(slot / index.block), index.version);
      return folders[slot % index.block] + (place === 0 ? "" : "/" + index.years[place - 1]);
    }

    /* The page of that number, put together where it is in several files. */
    async function pageAt(number) {
      const name = (await folderOf(number)) + "/search";
      const first = await load(name, index.version);
      const further = Array.from({ length: first[5] - 1 }, (none, i) => load(name + "-" + (i + 2), index.version));
      return [first, ...(await Promise.all(further))];
    }

    return { candidates, pageAt };
  }

  window.mingzhangSearchIndex = { fold, termsOf, open };
})();
