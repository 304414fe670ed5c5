using Analysis.Keywords.Corpus.Measures;

namespace Keywords.Tests.Corpus;

/// <summary>Dispersion against the numbers that the literature gives.</summary>
public sealed class DispersionTests
{
    private const double Digits = 5e-11;

    /// <summary>Lyne 1985, the word ALLEMAND in ten parts, with the values of the package tlda.</summary>
    [Test]
    public void Allemand()
    {
        var word = Of([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]);
        Assert.That(word.Range, Is.EqualTo(5));
        Assert.That(word.JuillandD(), Is.EqualTo(0.6038797287).Within(1e-10));
        Assert.That(word.CarrollD2(), Is.EqualTo(0.6521443919).Within(Digits));
        Assert.That(word.RosengrenS(), Is.EqualTo(0.4763652002).Within(Digits));
        Assert.That(word.DeviationOfProportions(), Is.EqualTo(0.4990704543).Within(1e-10));
        Assert.That(word.NormalizedDeviationOfProportions(), Is.EqualTo(0.5535479786).Within(Digits));
        Assert.That(word.BurchDA(), Is.EqualTo(0.3081640272).Within(Digits));
        // tlda's conventional scale: even is 1. DP is taken from 1, an open-ended divergence k becomes 1 - k / (1 + k).
        Assert.That(1 - word.DeviationOfProportions(), Is.EqualTo(0.5009295457).Within(1e-10));
        Assert.That(1 / (1 + word.KullbackLeibler()), Is.EqualTo(0.4665078051).Within(Digits));
    }

    /// <summary>Gries 2008, the word a in five parts, with the sizes of Gries 2020.</summary>
    [Test]
    public void Letters_of_Gries()
    {
        var word = Of([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
        Assert.That(word.JuillandD(), Is.EqualTo(0.7851504535).Within(Digits));
        Assert.That(word.CarrollD2(), Is.EqualTo(0.9379213033).Within(Digits));
        Assert.That(word.RosengrenS(), Is.EqualTo(0.9498163423).Within(Digits));
        Assert.That(word.DeviationOfProportions(), Is.EqualTo(0.18).Within(1e-12));
        Assert.That(word.NormalizedDeviationOfProportions(), Is.EqualTo(0.2195121951).Within(Digits));
        Assert.That(word.KullbackLeibler(), Is.EqualTo(0.1369717294).Within(Digits));
    }

    /// <summary>Gries 2008, the same counts in parts of one size.</summary>
    [Test]
    public void Letters_of_Gries_in_equal_parts()
    {
        var word = Of([1, 2, 3, 4, 5], [10, 10, 10, 10, 10]);
        Assert.That(word.JuillandD(), Is.EqualTo(0.7642977396).Within(Digits));
        Assert.That(word.RosengrenS(), Is.EqualTo(0.937).Within(5e-4), "S, and DC, which is the same in equal parts");
        Assert.That(word.LyneD3(), Is.EqualTo(0.944).Within(5e-4));
    }

    /// <summary>Carroll 1970, pages 13 and 14.</summary>
    [Test]
    public void Words_of_Carroll()
    {
        Assert.That(Of([2, 1, 1, 1, 0], [10, 10, 10, 10, 10]).CarrollD2(), Is.EqualTo(0.8277).Within(5e-5));
        Assert.That(Of([0, 4, 3, 2, 1], [10, 10, 10, 10, 10]).JuillandD(), Is.EqualTo(0.6464).Within(5e-5));
        Assert.That(Of([0, 4, 3, 2, 1], [10, 10, 10, 10, 10]).JuillandU(), Is.EqualTo(6.46).Within(5e-3));
    }

    /// <summary>Gries 2008, pages 406 to 410: the distances of the letter a in fifty.</summary>
    [Test]
    public void Distances_of_Gries()
    {
        const string Letters = "bamnibeupkbasatbewqnbcagabestabaghabeaatbahaabeaxa";
        long[] places = [.. Enumerable.Range(0, Letters.Length).Where(i => Letters[i] == 'a').Select(i => (long)i)];
        foreach (var word in new[] { Spacing.OfPlaces(places, Letters.Length), new Spacing(2, 10, 2, 9, 2, 5, 2, 3, 3, 1, 3, 2, 1, 3, 2) })
        {
            Assert.That(word.AverageReducedFrequency(), Is.EqualTo(10.8).Within(1e-12));
            Assert.That(word.AverageWaitingTime(), Is.EqualTo(3.18).Within(1e-12));
            Assert.That(word.AverageLogarithmicDistance(), Is.EqualTo(0.6284169522).Within(Digits));
        }
    }

    [Test]
    public void Term_of_every_part_in_its_share_is_even()
    {
        var word = Of([2, 4, 6], [100, 200, 300]);
        Assert.That(word.JuillandD(), Is.EqualTo(1).Within(1e-12));
        Assert.That(word.RosengrenS(), Is.EqualTo(1).Within(1e-12));
        Assert.That(word.DeviationOfProportions(), Is.EqualTo(0).Within(1e-12));
        Assert.That(word.KullbackLeibler(), Is.EqualTo(0).Within(1e-12));
        Assert.That(word.BurchDA(), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Term_of_the_smallest_part_is_as_uneven_as_can_be()
    {
        var word = Of([0, 7, 0], [100, 10, 300]);
        Assert.That(word.NormalizedDeviationOfProportions(), Is.EqualTo(1).Within(1e-12));
        Assert.That(word.JuillandD(), Is.EqualTo(0).Within(1e-12));
        Assert.That(word.CarrollD2(), Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void Term_that_stands_nowhere_has_a_range_of_0_and_nothing_else()
    {
        foreach (var word in new[] { Of([0, 0], [10, 20]), Of([], []) })
        {
            Assert.That((word.Range, word.Count), Is.EqualTo((0, 0L)));
            Assert.That(word.JuillandD(), Is.NaN);
            Assert.That(word.CarrollD2(), Is.NaN);
            Assert.That(word.RosengrenS(), Is.NaN);
            Assert.That(word.DeviationOfProportions(), Is.NaN);
            Assert.That(word.KullbackLeibler(), Is.NaN);
            Assert.That(word.BurchDA(), Is.NaN);
        }

        Assert.That(new Spacing().AverageReducedFrequency(), Is.Zero);
    }

    [Test]
    public void One_part_has_nothing_to_compare()
    {
        var word = Of([3], [10]);
        Assert.That(word.DeviationOfProportions(), Is.Zero);
        Assert.That(word.NormalizedDeviationOfProportions(), Is.NaN);
        Assert.That(word.JuillandD(), Is.NaN);
        Assert.That(word.CarrollD2(), Is.NaN);
    }

    [Test]
    public void Parts_without_words_do_not_count() =>
        Assert.That(CorpusParts.Of(10, 0, 20), Is.EqualTo(new CorpusParts(2, 30, 10)));

    private static Dispersion Of(long[] counts, long[] sizes) =>
        new(CorpusParts.Of(sizes), [.. counts.Zip(sizes, (count, size) => new PartCount(count, size))]);
}
