using Analysis.Keywords.Corpus.Measures;

namespace Keywords.Tests.Corpus;

/// <summary>Association against the numbers that the literature gives.</summary>
public sealed class AssociationTests
{
    /// <summary>Manning and Schütze, "Foundations", 1999, 5.3: new companies.</summary>
    private static readonly ContingencyTable NewCompanies = ContingencyTable.FromTotals(8, 15_828, 4_675, 14_307_668);

    [Test]
    public void New_companies()
    {
        Assert.That(Association.TScore(NewCompanies), Is.EqualTo(0.9999319895).Within(5e-11));
        Assert.That(NewCompanies.ChiSquared(), Is.EqualTo(1.5488692067).Within(5e-11));
    }

    /// <summary>The same, 5.4: Ayatollah Ruhollah; and 5.3.4: most powerful.</summary>
    [Test]
    public void Ayatollah_Ruhollah_and_most_powerful()
    {
        Assert.That(
            Association.MutualInformation(ContingencyTable.FromTotals(20, 42, 20, 14_307_668)), Is.EqualTo(18.3779677885).Within(5e-11));
        Assert.That(
            ContingencyTable.FromTotals(150, 12_593, 932, 14_307_668).GSquared(), Is.EqualTo(1291.3190571274).Within(5e-8));
    }

    /// <summary>Church and Hanks, "Word association norms", 1990: honorary doctor.</summary>
    [Test]
    public void Honorary_doctor() =>
        Assert.That(
            Association.MutualInformation(ContingencyTable.FromTotals(8, 1_105, 44, 15_000_000)), Is.EqualTo(11.3).Within(0.05));

    /// <summary>
    /// Dunning, "Accurate methods for the statistics of surprise and coincidence", 1993, who prints 270.72 and 167.23;
    /// the further digits are worked out with forty of them. The second by hand, of 31,777 in all:
    /// <c>2 (10 ln(31777/13) + 3 ln(3·31777/(31767·13)) + 31764 ln(31777/31767)) = 2 (78.0154867918 − 4.3980669788 + 9.9974821422)</c>;
    /// 167.22979 is found where too few digits are carried.
    /// </summary>
    [TestCase(110, 2_442, 111, 29_114, 270.7218769362)]
    [TestCase(10, 0, 3, 31_764, 167.2298039105)]
    public void Surprise_of_Dunning(long both, long firstOnly, long secondOnly, long neither, double expected) =>
        Assert.That(new ContingencyTable(both, firstOnly, secondOnly, neither).GSquared(), Is.EqualTo(expected).Within(1e-9));

    /// <summary>The same: what χ² makes of three places.</summary>
    [Test]
    public void Chi_squared_of_Dunning() => Assert.That(new ContingencyTable(3, 0, 0, 31_774).ChiSquared(), Is.EqualTo(31_777).Within(1e-6));

    /// <summary>Pedersen, "Fishing for exactness", 1996.</summary>
    [Test]
    public void Exact_test_of_Pedersen()
    {
        var table = new ContingencyTable(1, 3, 3, 1);
        Assert.That(FisherExactTest.TwoTailed(table), Is.EqualTo(0.486).Within(5e-4));
        Assert.That(table.ChiSquaredOfYates(), Is.EqualTo(0.5).Within(1e-12));
    }

    [Test]
    public void Exact_test_of_totals_that_allow_one_table_only_is_certain() =>
        Assert.That(FisherExactTest.TwoTailed(new ContingencyTable(0, 0, 3, 4)), Is.EqualTo(1));

    /// <summary>Rychlý 2008: 14 where two words stand together only, and a point less for half as many pairs.</summary>
    [Test]
    public void LogDice_is_at_most_fourteen()
    {
        Assert.That(Association.LogDice(7, 7, 7), Is.EqualTo(14));
        Assert.That(Association.LogDice(5, 10, 10), Is.EqualTo(13));
        Assert.That(Association.LogDice(0, 10, 10), Is.EqualTo(double.NegativeInfinity));
    }

    [Test]
    public void Empty_table_has_no_surprise()
    {
        Assert.That(default(ContingencyTable).GSquared(), Is.NaN.Or.EqualTo(0));
        Assert.That(new ContingencyTable(0, 5, 0, 5).GSquared(), Is.Zero);
        Assert.That(() => ContingencyTable.FromTotals(3, 2, 5, 9), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
