using System.Text;
using System.Text.Json;
using Analysis;

namespace Core.Tests.Corpus;

public sealed class TableTests
{
    private static readonly TableColumn Term = new("term", TableCellKind.Text, "The term.");
    private static readonly TableColumn Count = new("count", TableCellKind.Integer, "Occurrences.");
    private static readonly TableColumn Score = new("score", TableCellKind.Number, "Natural logarithm.");

    [Test]
    public void Cells_are_written_as_what_they_are() =>
        Assert.That(Json("水\"", 3, 0.1, double.NaN, (string?)null), Is.EqualTo("""["水\"",3,0.1,null,null]"""));

    [Test]
    public void A_number_in_text_is_the_same_in_every_culture() =>
        Assert.That((((TableCell)1234567.5).ToString(), ((TableCell)(-3)).ToString(), TableCell.Missing.ToString()),
            Is.EqualTo(("1234567.5", "-3", "")));

    [Test]
    public void A_row_fits_its_columns()
    {
        Assert.That(() => new Table("t", [Term, Count], [["水"]]), Throws.ArgumentException.With.Message.Contains("row 0: 1 cells"));
        Assert.That(() => new Table("t", [Term, Count], [["水", 1], ["山", 1.5]]), Throws.ArgumentException.With.Message.Contains("row 1: '1.5'"));
        Assert.That(() => new Table("t", [Term, Term], []), Throws.ArgumentException.With.Message.Contains("two columns"));
        Assert.That(new Table("t", [Term, Count, Score], [["水", 1, double.PositiveInfinity]]).Rows[0][2], Is.EqualTo(TableCell.Missing));
    }

    private static string Json(params TableCell[] cells)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var cell in cells)
                cell.WriteTo(writer);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
