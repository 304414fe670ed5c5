using Analysis.Host.Reading;

namespace Analysis.Host.Tests;

internal sealed class InputProblemCatalogTests
{
    [Test]
    public void Every_kind_of_problem_has_one_code_and_the_codes_are_in_order()
    {
        Assert.That(InputProblemCatalog.Entries.Select(entry => entry.Kind), Is.EquivalentTo(Enum.GetValues<InputProblemKind>()));
        Assert.That(InputProblemCatalog.Entries.Select(entry => entry.Code), Is.Unique.And.Ordered);
    }

    [Test]
    public void A_problem_is_one_line_that_says_what_is_wrong_and_what_to_do() =>
        Assert.That(new InputException(InputProblemKind.Malformed, "It ends\r\nearly.").Message, Is.EqualTo(
            "INPUT014 It is not what its ending says, or damaged: It ends early. Save it again from the program that made it."));

    [Test]
    public void The_README_says_the_same()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "Host", "README.md")).Where(line => line.StartsWith("| INPUT", StringComparison.Ordinal));
        Assert.That(rows, Is.EqualTo(InputProblemCatalog.Entries.Select(entry => $"| {entry.Code} | {entry.Says}. | {entry.Advice} |")));
    }
}
