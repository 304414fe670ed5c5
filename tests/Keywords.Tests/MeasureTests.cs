using Analysis.Keywords.Measures;

namespace Keywords.Tests;

/// <summary>Measures against the numbers that the literature gives.</summary>
public sealed class MeasureTests
{
    /// <summary>Matrix67, "Sociolinguistics in the Internet era", 2012: the neighbours of 葡萄 in a tongue twister.</summary>
    [Test]
    public void BranchingEntropyOfTheGrapes()
    {
        const string Text = "吃葡萄不吐葡萄皮不吃葡萄倒吐葡萄皮";
        var places = Enumerable.Range(0, Text.Length - 1).Where(i => Text.AsSpan(i).StartsWith("葡萄")).ToArray();
        int[] left = [.. places.Select(i => (int)Text[i - 1])];
        int[] right = [.. places.Select(i => (int)Text[i + 2])];
        Assert.That(BranchingEntropy.Of(left), Is.EqualTo(0.6931471806).Within(1e-9));
        Assert.That(BranchingEntropy.Of(right), Is.EqualTo(1.0397207708).Within(1e-9));
    }

    /// <summary>The same: 电影院 stands 315 times as often as 电影 and 院 would by chance.</summary>
    [Test]
    public void CohesionOfTheCinema() =>
        Assert.That(Math.Exp(Cohesion.Of(175, [2774, 4797], 24_000_000)), Is.EqualTo(315.63).Within(0.01));

    /// <summary>Church and Hanks, 1990: honorary doctor, 11.3 bits.</summary>
    [Test]
    public void CohesionInBits() =>
        Assert.That(Cohesion.Of(8, [1105, 44], 15_000_000) / Math.Log(2), Is.EqualTo(11.3).Within(0.05));

    /// <summary>Manning and Schütze, 1999: Ayatollah Ruhollah, 18.38 bits.</summary>
    [Test]
    public void CohesionOfAName() =>
        Assert.That(Cohesion.Of(20, [42, 20], 14_307_668) / Math.Log(2), Is.EqualTo(18.3779677885).Within(1e-9));

    [Test]
    public void CohesionOfThreePiecesThatStandTogetherByChanceIsNone() =>
        Assert.That(Cohesion.Of(1, [100, 100, 100], 1000), Is.EqualTo(0).Within(1e-12));

    [Test]
    public void TfIdfIsShareTimesInformation()
    {
        Assert.That(TfIdf.Of(3, 100, 8.5), Is.EqualTo(0.255).Within(1e-12));
        Assert.That(TfIdf.Of(0, 0, 8.5), Is.Zero);
    }

    /// <summary>By hand: in a path of three words the middle one gathers v = 0.15 + 0.85 · 2v', the ends half of it each.</summary>
    [Test]
    public void TextRankOfAPathNearsItsLimit()
    {
        var values = TextRank.Iterate([(0, 1), (1, 2)], [1, 2, 1], CancellationToken.None);
        var middle = (0.15 + 2 * 0.85 * 0.15) / (1 - 0.85 * 0.85);
        Assert.That(values[1], Is.EqualTo(middle).Within(0.1));
        Assert.That(values[0], Is.EqualTo(0.15 + 0.85 * middle / 2).Within(0.1));
        Assert.That(values[2], Is.EqualTo(values[0]));
    }
}
