using System.Text;

namespace Company.Plugin_1.Tests;

public sealed class CardReaderTests
{
    [Test]
    public void Every_card_is_a_text()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("==\n水渠修好了。\n==\n果树开花了。\n"));
        Assert.That(new CardReader().Read(content, "a.cards", default).Select(card => card.Text), Is.EqualTo(["水渠修好了。", "果树开花了。"]));
    }
}
