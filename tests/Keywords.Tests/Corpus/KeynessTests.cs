using Analysis.Keywords.Corpus.Measures;

namespace Keywords.Tests.Corpus;

/// <summary>Keyness against the numbers that the literature gives.</summary>
public sealed class KeynessTests
{
    /// <summary>The counts of a run of quanteda.textstats 0.97.3 without a correction: 7 of 10 words, and 2 of 9.</summary>
    private static readonly TwoCorpora Small = new(7, 10, 2, 9);

    /// <summary>quanteda adds a billionth to O/E in each logarithm, so its G² is 2 · 19 billionths too large.</summary>
    private const double Epsilon = 2 * 19 * 1e-9;

    [Test]
    public void Two_cells_and_four_cells_are_two_measures()
    {
        Assert.That(Keyness.LogLikelihood(Small), Is.EqualTo(2.4401).Within(5e-5), "Rayson and Garside 2000");
        Assert.That(Keyness.GSquared(Small) + Epsilon, Is.EqualTo(4.53493937).Within(5e-9), "Dunning 1993, quanteda's lr");
    }

    [Test]
    public void Chi_squared_of_quanteda()
    {
        Assert.That(Small.ToTable().ChiSquared(), Is.EqualTo(4.337160494).Within(5e-10));
        Assert.That(Small.ToTable().ChiSquaredOfYates(), Is.EqualTo(2.632438272).Within(5e-10));
    }

    /// <summary>quanteda multiplies χ² by the divisor of Williams and divides G² by it.</summary>
    [Test]
    public void Correction_of_Williams()
    {
        var divisor = Small.ToTable().WilliamsDivisor();
        Assert.That((Small.ToTable().GSquared() + Epsilon) / divisor, Is.EqualTo(4.200833447).Within(5e-10));
        Assert.That(Small.ToTable().ChiSquared() * divisor, Is.EqualTo(4.682108949).Within(5e-10));
    }

    /// <summary>Kilgarriff, "Simple maths for keywords", 2009.</summary>
    [Test]
    public void Simple_maths() =>
        Assert.That(Keyness.SimpleMaths(new(35, 112_289_776, 263, 1_559_716_979)), Is.EqualTo(1.1224).Within(5e-5));

    /// <summary>Gabrielatos and Marchi, "Keyness: matching metrics to definitions", 2011.</summary>
    [Test]
    public void Percent_difference() =>
        Assert.That(Keyness.PercentDifference(new(206_523, 959_641, 178_174, 1_562_358)), Is.EqualTo(88.7).Within(0.05));

    /// <summary>Pojanapunya and Todd, "Log-likelihood and odds ratio", 2016.</summary>
    [Test]
    public void Odds_ratio() =>
        Assert.That(Keyness.OddsRatio(new(16_217, 2_796_938, 735, 2_087_946)), Is.EqualTo(16.6).Within(0.05));

    /// <summary>By hand: 40 in 1000 against 10 in 1000 is twice twice as often.</summary>
    [Test]
    public void Log_ratio_counts_doublings()
    {
        Assert.That(Keyness.LogRatio(new(40, 1000, 10, 1000)), Is.EqualTo(2).Within(1e-12));
        Assert.That(Keyness.LogRatio(new(10, 1000, 40, 1000)), Is.EqualTo(-2).Within(1e-12));
    }

    /// <summary>Wilson 2013: the log-likelihood less the logarithm of all words.</summary>
    [Test]
    public void Bayesian_information() =>
        Assert.That(Keyness.BayesianInformation(Small), Is.EqualTo(2.4401 - Math.Log(19)).Within(5e-5));

    /// <summary>By hand: nothing in the reference counts as half an occurrence, and 8 : ½ is four doublings.</summary>
    [Test]
    public void Term_of_one_corpus_has_finite_values()
    {
        var here = new TwoCorpora(8, 100, 0, 100);
        Assert.That(Keyness.LogRatio(here), Is.EqualTo(4).Within(1e-12));
        Assert.That(Keyness.LogRatio(here, zero: 1), Is.EqualTo(3).Within(1e-12));
        Assert.That(Keyness.PercentDifference(here), Is.EqualTo(1500).Within(1e-9));
        Assert.That(Keyness.LogLikelihood(here), Is.EqualTo(16 * Math.Log(2)).Within(1e-12));
        Assert.That(Keyness.OddsRatio(here), Is.EqualTo(8.5 / 92.5 * (100.5 / 0.5)).Within(1e-9));
        var there = new TwoCorpora(0, 100, 8, 100);
        Assert.That(Keyness.LogRatio(there), Is.EqualTo(-4).Within(1e-12));
        Assert.That(Keyness.PercentDifference(there), Is.EqualTo(-100));
        Assert.That(Keyness.GSquared(there), Is.EqualTo(Keyness.GSquared(here)).Within(1e-12));
    }

    [TestCase(0, 100, 0, 100)]
    [TestCase(0, 0, 3, 100)]
    [TestCase(3, 100, 0, 0)]
    [TestCase(0, 0, 0, 0)]
    public void Effect_without_anything_to_compare_has_no_value(long count, long size, long referenceCount, long referenceSize)
    {
        var term = new TwoCorpora(count, size, referenceCount, referenceSize);
        Assert.That(Keyness.LogRatio(term), Is.NaN);
        Assert.That(Keyness.PercentDifference(term), Is.NaN);
        Assert.That(Keyness.OddsRatio(term), Is.NaN);
        Assert.That(Keyness.LogLikelihood(term), Is.NaN.Or.EqualTo(0));
        Assert.That(Keyness.GSquared(term), Is.NaN.Or.EqualTo(0));
    }

    [Test]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.That(() => new TwoCorpora(2, 1, 0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TwoCorpora(0, 1, -1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Keyness.LogRatio(Small, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
