using Analysis;

namespace Core.Tests.Text;

public sealed class SourceTextTests
{
    [Test]
    public void What_is_not_said_has_a_plain_default()
    {
        var source = new SourceText("河");

        Assert.That(source.Name, Is.EqualTo("text"));
        Assert.That(source.Metadata, Is.Empty);
        Assert.That(source.Diagnostics, Is.Empty);
        Assert.That(source.Lines.Count, Is.EqualTo(1));
    }

    [Test]
    public void There_is_no_source_without_a_text() => Assert.That(() => new SourceText(null!), Throws.ArgumentNullException);
}
