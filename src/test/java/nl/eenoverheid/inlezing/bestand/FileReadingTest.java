package nl.eenoverheid.inlezing.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inlezing.Bestandsvorm;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.InlezingData;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Capability("G8")
class FileReadingTest {
    private static final String METADATA = """
            {"metadata":{"overheidslaag":"GR","overheidsnummer":"0881","overheidsnaam":"Verzonnen","boekjaar":2025,"periode":0,
            "status":"Begroting","datum":"10:00:00Z","details_openbaar":true,"financieel_pakket":"x","export_software":"x"},
            "contact":{"naam":"x","email":"x@x.example","telefoon":"x"},"data":{"baten":[],"balans_lasten":[],"balans_baten":[],
            "balans_standen":[],"lasten":[""";

    @TempDir
    private Path folder;

    @Test
    void readsIv3() throws IOException {
        Aanlevering read = json("{\"taakveld\":\"0.10\",\"categorie\":\"1.1\",\"bedrag\":-12.5}]}}")
                .getFirst();
        assertThat(read.bevindingen()).isEmpty();
        assertThat(read.laag()).isEqualTo(Overheidslaag.GR);
        assertThat(read.cellen()).singleElement().satisfies(cel -> {
            assertThat(cel.code()).isEqualTo("0.10");
            assertThat(cel.bedrag()).isEqualByComparingTo("-12.5");
        });
    }

    @Test
    void aCodeThatIsANumberIsRefused() throws IOException {
        assertThat(json("{\"taakveld\":0.10,\"categorie\":\"1.1\",\"bedrag\":1}]}}")
                        .getFirst()
                        .bevindingen())
                .extracting(Bevinding::code)
                .containsExactly(Foutcode.SF004);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taakveld\":\"0.1\",\"categorie\":\"1.1\",\"bed",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "{\"taakveld\":\"0.1\",\"taakveld\":\"0.2\"}]}}"
            })
    void whatCannotBeReadIsToldAndNotGuessed(String rest) {
        assertThatThrownBy(() -> json(rest)).isInstanceOf(InvalidFile.class);
    }

    @Test
    void readsAWorkbookAndRefusesFormulas() throws IOException {
        Path file = folder.resolve("begroting.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("begroting");
            List.of("Gemeenten", "Taakveld", "Baten", "Lasten")
                    .forEach(each -> sheet.value(
                            0,
                            List.of("Gemeenten", "Taakveld", "Baten", "Lasten").indexOf(each),
                            each));
            sheet.value(1, 0, "Ommen");
            sheet.value(1, 1, "0.10 Mutaties reserves");
            sheet.value(1, 2, 12.5);
            sheet.formula(1, 3, "C2*2");
        }
        Aanlevering read = read(Bestandsvorm.XLSX, file).getFirst();
        assertThat(read.cellen()).singleElement().satisfies(cel -> {
            assertThat(cel.code()).isEqualTo("0.10");
            assertThat(cel.bedrag()).isEqualByComparingTo(new BigDecimal("12.5"));
        });
        assertThat(read.bevindingen()).extracting(Bevinding::code).containsExactly(Foutcode.SF004);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 210; i++) {
                zip.write(spaces);
            }
        }
        assertThatThrownBy(() -> read(Bestandsvorm.XLSX, file)).isInstanceOf(InvalidFile.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gemeenten;Lasten\n", "Gemeenten|Taakveld|Baten|Lasten\n", "\u0000\u0001\u0002"})
    void aTableWithoutItsColumnsIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("begroting.csv"), text);
        assertThatThrownBy(() -> read(Bestandsvorm.CSV, file)).isInstanceOf(InvalidFile.class);
    }

    private List<Aanlevering> json(String rest) throws IOException {
        return read(Bestandsvorm.JSON, Files.writeString(folder.resolve("iv3.json"), METADATA + rest));
    }

    private static List<Aanlevering> read(Bestandsvorm vorm, Path file) throws IOException {
        List<Aanlevering> all = new ArrayList<>();
        var stated = new InlezingData(Overheidslaag.GEMEENTE, 2025, Verslag.BEGROTING, "verzonnen", null);
        FileReading.read(vorm, file, stated, all::add);
        return all;
    }
}
