using System.Reflection;
using System.Text.Json;

namespace Analysis.Quotation.Tests;

/// <summary>What the plugin's README says is so.</summary>
internal sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "Plugins", "Quotation", "README.md"));

    [Test]
    public void Every_code_has_its_row()
    {
        var codes = typeof(QuotationCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.That(FirstCells("QUO"), Is.EquivalentTo(codes));
    }

    [Test]
    public void Every_kind_of_evidence_has_its_row()
    {
        var names = Enum.GetNames<KindEvidence>().Select(JsonNamingPolicy.CamelCase.ConvertName);
        Assert.That(names, Is.SubsetOf(FirstCells("`").Select(cell => cell.Trim('`'))));
    }

    private static IEnumerable<string> FirstCells(string beginning) =>
        Readme.Split('\n').Where(line => line.StartsWith("| " + beginning, StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());

    private static string FindRoot()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
