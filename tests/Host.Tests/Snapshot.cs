using System.Text;

namespace Analysis.Host.Tests;

/// <summary>
/// Compares a text with one that was committed: <c>Snapshots/&lt;name&gt;.verified.txt</c>. Where they differ the test
/// fails with the lines that differ, and what came lies beside it as <c>.received.txt</c>, to be renamed if it is right.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string received)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Host.Tests", "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.txt");
        var beside = Path.Combine(folder, name + ".received.txt");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == received)
        {
            File.Delete(beside);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(beside, received);
        Assert.Fail($"{name} is not what was verified. Compare with {Path.GetFileName(beside)}.\n{Difference(expected, received)}");
    }

    private static string Difference(string expected, string received)
    {
        var (before, after) = (expected.Split('\n'), received.Split('\n'));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var result = new StringBuilder();
        foreach (var line in before.Skip(same).Take(8))
            result.Append("- ").Append(line).Append('\n');
        foreach (var line in after.Skip(same).Take(8))
            result.Append("+ ").Append(line).Append('\n');
        return result.ToString();
    }
}
