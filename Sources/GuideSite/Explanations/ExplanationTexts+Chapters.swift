extension Explanation {
  /// About what stands in chapters, examples aside.
  static let chapterTexts = #"""
    ## front-matter.end
    A chapter begins with '---' and keys, and no second '---' ends them.
    ~~~chapter
    ---
    title: A

    Text.
    ~~~
    Write a line '---' below the last key.
    ~~~cure
    ---
    title: A
    ---

    Text.
    ~~~

    ## front-matter.map
    Between its two '---' lines a chapter holds something else than keys.
    ~~~chapter
    ---
    - title
    ---
    ~~~
    Write keys such as 'title: A title'.
    ~~~cure
    ---
    title: A title
    ---
    ~~~

    ## front-matter.size
    A front matter has more than 64 KiB. Mostly the '---' that was meant to close it is missing.

    Write '---' below the last key.

    ## chapter.url
    A key gives the chapter, or an old address of it, a place that is none in the site.
    ~~~chapter
    ---
    slug: a/b
    ---
    ~~~
    A 'slug' is a name without '/'; a 'permalink' is a path such as '/guide/containers/'.
    ~~~cure
    ---
    slug: a
    ---
    ~~~

    ## chapter.url.taken
    Two chapters would be one page.

    Rename one of the files, or give it a 'slug' of its own.

    ## chapter.redirect
    'redirect_to' sends readers to an address that is not in the site.
    ~~~chapter
    ---
    redirect_to: nowhere.md
    ---
    ~~~
    Write an address with 'https://', or the file of a chapter.
    ~~~cure
    ---
    redirect_to: https://example.com/
    ---
    ~~~

    ## chapter.unlisted
    guide.yml lists the chapters, and this one is not among them: it is published, and nothing leads there.
    ~~~guide
    title: T
    chapters: [index.md]
    ~~~
    Add it to 'chapters', or mark it with 'draft: true'.

    ## chapter.description.missing
    A chapter has no description, which lists of chapters and search results show. This check is off
    unless guide.yml asks for it.
    ~~~guide
    title: T
    diagnostics: {chapter.description.missing: warning}
    ~~~
    Write 'description:' and a sentence into the front matter.

    ## chapter.title.duplicate
    Two chapters have one title, so that neither a reader nor a search result can tell them apart.

    Give one of them another 'title'.

    ## heading.level.skipped
    A heading is more than one level below the one before it. Those who cannot see the page move by levels,
    and look for what seems to be missing. The title of a chapter counts as level 1.
    ~~~chapter
    ## One

    #### Two
    ~~~
    Write a heading of the next level.
    ~~~cure
    ## One

    ### Two
    ~~~

    ## image.missing
    There is no such image in content/.
    ~~~chapter
    ![Tasks](tasks.png)
    ~~~
    Put the image beside the chapter, or mend its path.

    ## image.alt.missing
    An image has no text that says what it shows.
    ~~~chapter
    ![](https://example.com/a.png)
    ~~~
    Write the text between the brackets: '![Two tasks behind a balancer](tasks.png)'.
    ~~~cure
    ![Two tasks behind a balancer](https://example.com/a.png)
    ~~~

    ## link.missing
    A link leads to a file or an address that is not in the site.
    ~~~chapter
    [See there](nowhere.md)
    ~~~
    Link to a file in content/ as it is called there, or to the address of a page.

    ## link.anchor.missing
    A link leads to a heading that its page does not have.
    ~~~chapter
    [See below](#nowhere)
    ~~~
    Anchors are made of the words of headings; '{#own-id}' behind a heading sets one.
    ~~~cure
    ## Costs

    [See above](#costs)
    ~~~

    ## link.draft
    A link leads to a chapter that is a draft, and so will not be there for readers.

    Publish that chapter, remove the link, or build with '--drafts'.

    ## footnote.missing
    The text refers to a footnote that the chapter does not have, so readers see '[^name]' as it was typed.
    ~~~chapter
    It costs little.[^prices]
    ~~~
    Write '[^prices]: Its text' in the same chapter; for plain brackets write '\['.
    ~~~cure
    It costs little.[^prices]

    [^prices]: In 2026.
    ~~~

    ## footnote.unused
    Nothing refers to this footnote, so the page leaves it out.
    ~~~chapter
    It costs little.

    [^prices]: In 2026.
    ~~~
    Write '[^prices]' where it belongs, or remove it.

    ## markdown.heading.duplicate
    Two headings of a page claim one id.
    ~~~chapter
    ## One {#same}

    ## Two {#same}
    ~~~
    Give one of them another id. Without '{#…}' ids are told apart by themselves.
    ~~~cure
    ## One {#first}

    ## Two {#second}
    ~~~

    ## markdown.nesting.depth
    Lists, quotes, links and emphasis are nested too deeply to be shown.

    Flatten some of it.
    """#
}
