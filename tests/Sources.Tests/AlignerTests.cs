using Analysis.Quotation.Sources.Aligning;
using CsCheck;

namespace Analysis.Quotation.Sources.Tests;

public sealed class AlignerTests
{
    private static readonly Gen<string> Words = Gen.Char["天地山水风月花木人心"].Array[1, 24].Select(letters => new string(letters));

    [Test]
    public void Words_that_stand_in_a_text_cost_nothing() =>
        Gen.Select(Words, Words, Words).Sample((before, words, after) =>
        {
            var found = Align(words, before + words + after);
            Assert.That(found.Cost, Is.Zero);
            Assert.That(found.Steps, Is.Empty);
        });

    [Test]
    public void As_many_steps_as_the_fewest_edits() =>
        Gen.Select(Words, Words).Sample((quote, text) =>
            Assert.That(Align(quote, text).Steps.Sum(_ => 1), Is.EqualTo(FewestEdits(quote, text, withSwaps: true))));

    [Test]
    public void The_steps_taken_back_give_the_text() =>
        Gen.Select(Words, Words).Sample((quote, text) =>
        {
            var found = Align(quote, text);
            Assert.That(TakenBack(quote, text, found), Is.EqualTo(text[found.Start..found.End]));
        });

    [Test]
    public void The_quick_distance_is_the_distance() =>
        Gen.Select(Words, Words).Sample((quote, text) =>
        {
            var distance = new BitParallelDistance();
            distance.SetPattern(quote);
            Assert.That(distance.Find(text).Edits, Is.EqualTo(FewestEdits(quote, text, withSwaps: false)));
        });

    [Test]
    public void Sixty_four_elements_are_not_too_many_for_the_quick_distance()
    {
        var quote = new string([.. Enumerable.Range(0, 64).Select(i => (char)('一' + i))]);
        var distance = new BitParallelDistance();
        distance.SetPattern(quote);
        Assert.That(distance.Find("丁" + quote[..30] + quote[31..]), Is.EqualTo((1, 64)));
    }

    [Test]
    public void A_passage_left_out_between_clauses_is_one_step()
    {
        var quote = "天地玄黄日月盈昃";
        var ends = new bool[quote.Length];
        ends[4] = true;
        var found = new Aligner(AlignmentCosts.Chinese).Align(quote, ends, "天地玄黄宇宙洪荒甲乙丙丁日月盈昃", []);
        Assert.That(found.Jumps, Is.EqualTo(1));
        Assert.That(found.Steps, Is.EqualTo([new AlignmentStep(DifferenceKind.Delete, 4, 0, 4, 8)]));
    }

    [Test]
    public void Ends_with_a_clause_where_it_can()
    {
        // 者 and 进 are added; 臣之 begins another clause.
        var text = "事不避难臣之";
        bool[] ends = [true, false, false, false, true, false, true];
        var found = new Aligner(AlignmentCosts.Chinese).Align("事不避难者进", [], text, ends);
        Assert.That(found.End, Is.EqualTo(4));
    }

    private static Alignment Align(string quote, string text) => new Aligner(AlignmentCosts.Chinese).Align(quote, [], text, []);

    private static string TakenBack(string quote, string text, Alignment found)
    {
        foreach (var step in found.Steps.Reverse())
            quote = string.Concat(quote.AsSpan(0, step.Quoted), text.AsSpan(step.Original, step.OriginalCount), quote.AsSpan(step.Quoted + step.QuotedCount));
        return quote;
    }

    /// <summary>The textbook's table, slow and sure.</summary>
    private static int FewestEdits(string quote, string text, bool withSwaps)
    {
        var table = new int[quote.Length + 1, text.Length + 1];
        for (var i = 1; i <= quote.Length; i++)
        {
            table[i, 0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                table[i, j] = Math.Min(
                    table[i - 1, j - 1] + (quote[i - 1] == text[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (withSwaps && i > 1 && j > 1 && quote[i - 1] == text[j - 2] && quote[i - 2] == text[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return Enumerable.Range(0, text.Length + 1).Min(j => table[quote.Length, j]);
    }
}
