using Analysis.Host.Loading;

namespace Analysis.Host.Tests;

internal sealed class PluginProblemCatalogTests
{
    [Test]
    public void Every_kind_of_problem_has_one_code_and_the_codes_are_in_order()
    {
        Assert.That(PluginProblemCatalog.Entries.Select(entry => entry.Kind), Is.EquivalentTo(Enum.GetValues<PluginProblemKind>()));
        Assert.That(PluginProblemCatalog.Entries.Select(entry => entry.Code), Is.Unique.And.Ordered);
    }

    [Test]
    public void A_problem_is_one_line_that_names_the_subject_the_fault_and_what_to_do() =>
        Assert.That(new PluginProblem(PluginProblemKind.RegistrationFailed, "x.dll", "Broken.\r\nReally.").ToString(), Is.EqualTo(
            "PLG009 x.dll: failed while registering: Broken. Really. See the plugin's documentation, or report this to its author."));
}
