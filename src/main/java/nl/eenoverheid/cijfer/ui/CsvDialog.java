package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.cijfer.CijferLijst;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.FirstRows;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.TextUpload;

/** Takes a file with figures, or lines from a spreadsheet, and shows what would be added before it is. */
final class CsvDialog {
    /** Largest file, in bytes. */
    private static final int LARGEST = 600_000;

    private final TextArea bestand = new TextArea(text("cijfer.import.field"));
    private final Div preview = new Div();
    private final Function<String, CijferLijst> read;
    private final AskDialog dialog;

    CsvDialog(Function<String, CijferLijst> read, Consumer<String> add) {
        this.read = read;
        bestand.setHelperText(text("cijfer.import.field.help"));
        bestand.setMaxRows(6);
        bestand.setMinRows(3);
        bestand.setValueChangeMode(ValueChangeMode.LAZY);
        bestand.addValueChangeListener(change -> show());
        preview.addClassName("cijfer-voorbeeld");
        preview.getElement().setAttribute("aria-live", "polite");
        dialog = AskDialog.of(
                        text("cijfer.import.title"),
                        text("cijfer.import.verb"),
                        Map.of("bestand", bestand),
                        () -> add.accept(bestand.getValue()))
                .with(new Paragraph(text("cijfer.import.text")), upload(), bestand, preview);
        dialog.setPossible(false);
    }

    void open() {
        dialog.open();
    }

    private Component upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(new TextUpload(LARGEST, sent -> {
            upload.clearFileList();
            bestand.setValue(sent);
        }));
        upload.setUploadButton(new Button(text("cijfer.import.choose")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text("cijfer.import.large"))
                        .setIncorrectFileType(text("cijfer.import.kind"))));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        return upload;
    }

    private void show() {
        dialog.setPossible(false);
        preview.removeAll();
        if (bestand.getValue().isBlank()) {
            return;
        }
        try {
            CijferLijst list = read.apply(bestand.getValue());
            dialog.setPossible(list.isGoed());
            preview.add(new Paragraph(text(
                    "cijfer.import.counts",
                    list.nieuw().size(),
                    list.alAanwezig(),
                    list.fouten().size())));
            preview.add(list.fouten().isEmpty() ? fresh(list) : wrong(list));
        } catch (InvalidInput e) {
            InvalidInput.Problem problem = e.problems().getFirst();
            say(text(problem.key(), problem.params().toArray()));
        } catch (IllegalMove e) {
            say(text(e.key(), e.params()));
        }
    }

    private void say(String problem) {
        bestand.setInvalid(true);
        bestand.setErrorMessage(problem);
    }

    private static Component wrong(CijferLijst list) {
        TableCard table = new TableCard(
                text("cijfer.import.wrongLines"),
                List.of(text("cijfer.import.line"), text("cijfer.import.cell"), text("cijfer.import.why")));
        return FirstRows.of(
                table,
                list.fouten(),
                fout -> table.row(
                        Long.toString(fout.regel()),
                        fout.kolom(),
                        text(fout.key(), fout.params().toArray())));
    }

    private static Component fresh(CijferLijst list) {
        TableCard table = new TableCard(
                        text("cijfer.import.newLines"),
                        List.of(
                                text("cijfer.field.onderwerp"),
                                text("cijfer.field.gebied"),
                                text("cijfer.field.waarde"),
                                text("cijfer.field.peildatum"),
                                text("cijfer.field.bron")))
                .numbers(2);
        return FirstRows.of(
                table,
                list.nieuw(),
                each -> table.row(
                        each.onderwerp(),
                        each.gebied(),
                        CijferTexts.number(Objects.requireNonNull(each.waarde())) + " " + each.eenheid(),
                        each.peildatum(),
                        each.bron()));
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
