extension Explanation {
  /// About `guide.yml`, templates and files.
  static let guideTexts = #"""
    ## card.drawing
    rsvg-convert draws the pictures by which pages are shared. One could not be drawn, because the program
    failed, or because no font of this machine has a letter of the title. The page is built without it.

    Install the font that the message asks for; 'publish: {cards: false}' in guide.yml draws none.

    ## guide.title
    A guide has to have a title: it heads every page.
    ~~~guide
    author: Someone
    ~~~
    Write 'title: The name of the guide' into guide.yml.
    ~~~cure
    title: The name of the guide
    author: Someone
    ~~~

    ## guide.map
    guide.yml holds keys and their values. This one holds something else, or nothing.
    ~~~guide
    - title
    ~~~
    Write 'title: The name of the guide'.
    ~~~cure
    title: The name of the guide
    ~~~

    ## guide.parts
    'chapters' and 'parts' both list the chapters, and only one list can be right.
    ~~~guide
    title: T
    chapters: [a.md]
    parts: []
    ~~~
    Keep 'chapters': it may hold files, and parts with chapters of their own.

    ## guide.part
    A part is a title with chapters below it. This one lacks one of the two.
    ~~~guide
    title: T
    chapters:
      - part: Empty
    ~~~
    Write '- part: Its title', and below it 'chapters:' with the files.
    ~~~cure
    title: T
    chapters:
      - index.md
      - part: Costs
        chapters: [a.md]
    ~~~

    ## guide.chapter.missing
    The list of chapters names a file that is not in content/.
    ~~~guide
    title: T
    chapters: [b.md]
    ~~~
    Name chapters as they are called in content/, with their ending.
    ~~~cure
    title: T
    chapters: [index.md, a.md]
    ~~~

    ## guide.chapter.twice
    The list of chapters names a file twice, and a chapter has one place in a guide.
    ~~~guide
    title: T
    chapters: [a.md, a.md]
    ~~~
    Remove one of the two lines.
    ~~~cure
    title: T
    chapters: [index.md, a.md]
    ~~~

    ## guide.price-date
    Examples are computed with the prices of a day, and there are none of the day that guide.yml asks for.
    ~~~guide
    title: T
    price_date: 1999-01-01
    ~~~
    Write the day that the message names, or leave the key out for the newest prices.

    ## guide.diagnostic.unknown
    The map 'diagnostics' sets how grave a code is. It names one that does not exist.
    ~~~guide
    title: T
    diagnostics: {link.mising: warning}
    ~~~
    Write the code as reports show it, between brackets. 'guidegen explain' lists them.
    ~~~cure
    title: T
    diagnostics: {link.missing: warning}
    ~~~

    ## key.unknown
    A key that nobody reads is mostly a misspelt one, and its setting is lost without a word.
    ~~~guide
    title: T
    authr: Someone
    ~~~
    Take the key that is suggested. Keys of your own for templates go below 'params'; in front matter they
    may stand as they are.
    ~~~cure
    title: T
    author: Someone
    ~~~

    ## key.value
    A key has a value of another kind than it takes.
    ~~~guide
    title: T
    drafts: perhaps
    ~~~
    The message says what the key takes.
    ~~~cure
    title: T
    drafts: true
    ~~~

    ## yaml.syntax
    guide.yml or a chapter's front matter is not YAML.
    ~~~guide
    title: [T
    ~~~
    Text with a colon, or that begins with a sign such as '[', '{', '&' or '*', goes between quotes.
    ~~~cure
    title: "[T"
    ~~~

    ## yaml.depth
    Lists or maps are opened inside each other more than 50 times in a line.

    No guide needs that; the file may hold something else than it should.

    ## yaml.size
    With its aliases written out, this holds more values than a guide can need. Aliases that refer to
    each other grow without bounds.

    Write the values where they are used, without aliases.

    ## file.encoding
    A file holds bytes that are not UTF-8.

    Save it as UTF-8. Editors call other encodings Latin-1, Windows-1252 or UTF-16.

    ## file.size
    A chapter is larger than the limit, which is 16 MiB unless guide.yml says otherwise.

    Split it, or raise 'max_chapter_mb'.

    ## file.kind
    The guide's folder holds a socket, a device or a pipe, which cannot be copied into a site.

    Move it out of the guide.

    ## file.link.broken
    A symbolic link leads to a file that is not there, or round in a circle.

    Remove it, or let it lead to a file of the guide.

    ## file.link.outside
    A symbolic link leads to a file outside the guide. Such files are not published: a link could publish
    what nobody meant to.

    Copy the file into the guide.

    ## file.link.folder
    A symbolic link leads to a folder. Such links are not followed.

    Put the folder itself there.

    ## template.syntax
    A file in templates/ is no Mustache template.

    Look at the tags there: each '{{#x}}' needs its '{{/x}}'.

    ## template.missing
    A tag includes a template, or a chapter's 'layout' names one, and there is none of that name.
    ~~~chapter
    ---
    layout: poster
    ---
    Text.
    ~~~
    Templates are files in templates/, named as in the tag, with the ending '.mustache'.

    ## template.cycle
    A template includes itself, or one that includes it.

    Take one of the tags of that circle away.

    ## page.taken
    Two files of the site would have one name, or a file would have the name of a folder.
    ~~~chapter
    ---
    redirect_from: /a.html
    ---
    Text.
    ~~~
    Rename one of them: with 'slug' or 'permalink', or by taking an address out of 'redirect_from'.

    ## update.conflict
    A chapter changed on the disk while its examples ran. Nothing was written, so that nothing is lost.

    Run 'guidegen check --update' again.

    ## baseline.mended
    A line of the baseline file stands for a failure that does not happen any more.

    Remove the line, or write the file anew with '--write-baseline'.
    """#
}
