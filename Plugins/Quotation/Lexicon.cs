using System.Collections.Frozen;
using System.Collections.Immutable;
using Analysis.Quotation.Attribution;
using Analysis.Quotation.Kinds;

namespace Analysis.Quotation;

/// <summary>The words of a language that quotations are known by, read from its data files. Immutable.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, CueUses>.AlternateLookup<ReadOnlySpan<char>> cueUses;
    private readonly CharSet surnames;
    private readonly WordSet doubleSurnames;
    private readonly CharSet transliteration;
    private readonly CharSet notInNames;
    private readonly CharSet neverInNames;

    public Lexicon(string language)
        : this(name => LanguageData.ReadLines(typeof(Lexicon).Assembly, language, name))
    {
    }

    /// <summary>Makes a lexicon of other words than those of the data files.</summary>
    /// <param name="lines">The entries of the file of a name.</param>
    public Lexicon(Func<string, ImmutableArray<string>> lines)
    {
        ImmutableArray<string> Lines(string name) => lines(name);
        IEnumerable<string[]> Table(string name) => lines(name).Select(line => line.Split('\t', StringSplitOptions.TrimEntries));

        var cues = Table("cues").ToFrozenDictionary(row => row[0], row => UsesOf(row[1]), StringComparer.Ordinal);
        cueUses = cues.GetAlternateLookup<ReadOnlySpan<char>>();
        Cues = new WordSet(cues.Keys);
        NotCues = new WordSet(Lines("notcues"));
        Titles = new WordSet(Lines("titles"));
        Courtesies = new WordSet(Lines("courtesies"));
        Roles = new WordSet(Lines("roles"));
        NotOrganisations = new WordSet(Lines("notorganisations"));
        Recipients = new WordSet(Lines("recipients"));
        Utterances = new WordSet(Lines("utterances"));
        NotPersons = new WordSet(Lines("notpersons"));
        Deeds = new WordSet(Lines("deeds"));
        Starters = new WordSet(Lines("starters"));
        Credits = new WordSet(Lines("credits"));
        Writers = new WordSet(Lines("writers"));
        Wraps = new WordSet(Lines("wraps"));
        Organisations = new WordSet(Lines("organisations"));
        Documents = new WordSet(Lines("documents"));
        Places = new WordSet(Lines("places"));
        Adverbs = new WordSet(Lines("adverbs"));
        Prepositions = new WordSet(Lines("prepositions"));
        Frames = [.. Table("frames").Select(row => (row[0], row[1]))];
        Introductions = Table("introductions").ToFrozenDictionary(row => row[1], row => KindOf(row[0]), StringComparer.Ordinal);
        IntroductionWords = new WordSet(Introductions.Keys);
        Nouns = Table("nouns").ToFrozenDictionary(row => row[1], row => KindOf(row[0]), StringComparer.Ordinal);
        NounWords = new WordSet(Nouns.Keys);
        Sayings = new SayingList(Lines("sayings"));
        var names = Lines("surnames");
        surnames = new(names[0]);
        doubleSurnames = new WordSet(names.Skip(1));
        transliteration = new(Lines("transliteration")[0]);
        var strange = Lines("notnames");
        notInNames = new(strange[0] + strange[1]);
        neverInNames = new(strange[1]);
        Numerals = new(Lines("numerals")[0]);
        var grammar = Lines("classical");
        ClassicalWords = new(grammar[0]);
        ModernWords = new(grammar[1]);
    }

    public WordSet Cues { get; }

    /// <summary>Words that hold a verb of saying as a mere piece.</summary>
    public WordSet NotCues { get; }

    public WordSet Titles { get; }

    /// <summary>Forms of address that make a whole name with a surname alone.</summary>
    public WordSet Courtesies { get; }

    public WordSet Roles { get; }

    public WordSet Organisations { get; }

    /// <summary>Words that end like the name of a body and are none.</summary>
    public WordSet NotOrganisations { get; }

    /// <summary>Words before those who are spoken to.</summary>
    public WordSet Recipients { get; }

    /// <summary>Nouns for what somebody said.</summary>
    public WordSet Utterances { get; }

    /// <summary>Words that look like a person's name and are none.</summary>
    public WordSet NotPersons { get; }

    /// <summary>What a person does or is, right behind the name.</summary>
    public WordSet Deeds { get; }

    /// <summary>Words that begin a reported clause and hardly a noun.</summary>
    public WordSet Starters { get; }

    /// <summary>What the credit at the end of a digest begins with.</summary>
    public WordSet Credits { get; }

    /// <summary>What a digest calls its author, or the article that it brings.</summary>
    public WordSet Writers { get; }

    /// <summary>Verbs behind marked words that say which document holds them.</summary>
    public WordSet Wraps { get; }

    public WordSet Documents { get; }

    public WordSet Places { get; }

    public WordSet Adverbs { get; }

    public WordSet Prepositions { get; }

    public ImmutableArray<(string Before, string After)> Frames { get; }

    public FrozenDictionary<string, QuoteKind> Introductions { get; }

    public WordSet IntroductionWords { get; }

    public FrozenDictionary<string, QuoteKind> Nouns { get; }

    public WordSet NounWords { get; }

    public SayingList Sayings { get; }

    public CharSet ClassicalWords { get; }

    public CharSet ModernWords { get; }

    /// <summary>Characters that begin an abbreviation with a number.</summary>
    public CharSet Numerals { get; }

    public CueUses UsesOf(ReadOnlySpan<char> cue) => cueUses.TryGetValue(cue, out var uses) ? uses : CueUses.None;

    /// <summary>Whether <paramref name="name"/> has a surname and one or two characters that a given name may have.</summary>
    public bool IsChineseName(ReadOnlySpan<char> name)
    {
        var surname = name.Length >= 3 && doubleSurnames.Contains(name[..2]) ? 2
            : name.Length >= 2 && surnames.Contains(name[0]) ? 1 : 0;
        if (surname == 0 || name.Length - surname is < 1 or > 2)
            return false;
        foreach (var c in name[surname..])
        {
            if (c is < '\u3400' or > '\u9fff' || notInNames.Contains(c))
                return false;
        }

        return !NotPersons.Contains(name);
    }

    /// <summary>
    /// Whether <paramref name="name"/> is one where a post before it and a verb behind it leave little doubt: then it may
    /// have a rare surname, or a character that few names have.
    /// </summary>
    public bool IsNameBesidePost(ReadOnlySpan<char> name)
    {
        if (name.Length != 3 || name[0] == name[1] || NotPersons.Contains(name))
            return false;
        var strange = 0;
        foreach (var c in name)
        {
            if (c is < '\u3400' or > '\u9fff' || neverInNames.Contains(c))
                return false;
            strange += notInNames.Contains(c) ? 1 : 0;
        }

        return strange == 0 || (strange == 1 && surnames.Contains(name[0]));
    }

    /// <summary>Whether <paramref name="c"/> is a surname.</summary>
    public bool IsSurname(char c) => surnames.Contains(c);

    /// <summary>Whether <paramref name="c"/> may stand in a foreign name written by sound.</summary>
    public bool IsForeign(char c) => c is '·' or '•' or '・' || transliteration.Contains(c);

    /// <summary>
    /// Whether the character at <paramref name="at"/> stands within a foreign name though names seldom hold it: two that
    /// they often hold stand on either side.
    /// </summary>
    public bool IsBridge(ReadOnlySpan<char> text, int at) =>
        at >= 2 && at + 2 < text.Length && text[at] is >= '\u3400' and <= '\u9fff' && !notInNames.Contains(text[at])
        && IsForeign(text[at - 1]) && IsForeign(text[at - 2]) && IsForeign(text[at + 1]) && IsForeign(text[at + 2])
        && !Titles.Contains(text.Slice(at - 1, 2)) && !Adverbs.Contains(text.Slice(at, 1)) && !Prepositions.Contains(text.Slice(at, 1))
        && Cues.LengthAtStart(text[at..]) == 0;

    private static CueUses UsesOf(string letters)
    {
        var uses = CueUses.None;
        foreach (var letter in letters)
        {
            uses |= letter switch
            {
                'q' => CueUses.Quoted,
                'c' => CueUses.Comma,
                'b' => CueUses.Bare,
                's' => CueUses.Started,
                'n' => CueUses.Noun,
                'a' => CueUses.Formal,
                'l' => CueUses.Led,
                'p' => CueUses.Published,
                _ => CueUses.None,
            };
        }

        return uses;
    }

    private static QuoteKind KindOf(string name) => Enum.Parse<QuoteKind>(name, ignoreCase: true);
}
