using System.Collections.Immutable;

namespace Analysis.Quotation.Tests;

/// <summary>Each verb of saying brings a sentence that shows it.</summary>
internal sealed class CueDataTests
{
    private static readonly ImmutableArray<ImmutableArray<string>> Rows =
        LanguageData.ReadTable(typeof(QuotationLayer).Assembly, "zh", "cues");

    private static IEnumerable<TestCaseData> Sentences => Rows.Select(row => new TestCaseData(row[0], row[2]));

    [TestCaseSource(nameof(Sentences))]
    public void The_sentence_of_a_verb_gives_its_words_to_somebody(string cue, string sentence)
    {
        var quotes = Reading.Of(sentence).Quotes.Select(quote => quote.Value).ToArray();
        Assert.That(quotes, Has.Some.Matches<Quote>(quote => quote!.Cue?.Text == cue), sentence);
    }

    [Test]
    public void No_verb_is_listed_twice() => Assert.That(Rows.Select(row => row[0]), Is.Unique);
}
