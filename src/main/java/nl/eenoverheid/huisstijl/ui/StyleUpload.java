package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.huisstijl.StyleFile;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.InvalidInput.Problem;

/** Takes one small style sheet, and says at its place what is wrong with it. */
final class StyleUpload extends Div {
    private final String field;
    private final transient Consumer<StyleFile> chosen;
    private final transient Runnable refused;
    private final Upload upload;
    private final Paragraph name = new Paragraph();
    private final UnorderedList errors = new UnorderedList();

    /**
     * For a field of that name; its texts end with it.
     *
     * @param refused hears that what was chosen is no style sheet
     */
    StyleUpload(String field, Consumer<StyleFile> chosen, Runnable refused) {
        this.field = field;
        this.chosen = chosen;
        this.refused = refused;
        upload = new Upload(new SmallUpload(StyleFile.LARGEST, this::take));
        addClassName("huisstijl-upload");
        name.addClassName("eo-soft");
        errors.addClassName("huisstijl-errors");
        errors.setId("huisstijl-fout-" + field);
        errors.getElement().setAttribute("role", "alert");
        add(prepared(), name, errors);
        clear();
    }

    /** Says what is wrong with the file. */
    void show(List<Problem> problems) {
        say(problems.stream()
                .map(problem -> getTranslation(problem.key(), problem.params().toArray()))
                .toList());
    }

    /** As when nothing was chosen yet. */
    void clear() {
        name.setVisible(false);
        say(List.of());
    }

    private void say(List<String> texts) {
        errors.removeAll();
        texts.forEach(text -> errors.add(new ListItem(text)));
    }

    private void take(String file, byte[] sent) {
        upload.clearFileList();
        name.setText(getTranslation("huisstijl.chosen", file));
        name.setVisible(true);
        try {
            StyleFile style = StyleFile.of(field, file, sent);
            say(List.of());
            chosen.accept(style);
        } catch (InvalidInput e) {
            refused.run();
            show(e.problems());
        }
    }

    private void reject(String text) {
        clear();
        refused.run();
        say(List.of(text));
    }

    private Upload prepared() {
        Button button = new Button(getTranslation("huisstijl.upload." + field));
        button.getElement().setAttribute("aria-describedby", "huisstijl-fout-" + field);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("huisstijl.drop")));
        upload.setAcceptedFileExtensions(".css");
        upload.setMaxFileSize(StyleFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("huisstijl.input.many"))
                        .setFileIsTooBig(getTranslation("huisstijl.input.large"))
                        .setIncorrectFileType(getTranslation("huisstijl.input.kind"))));
        upload.addFileRejectedListener(rejected -> reject(rejected.getErrorMessage()));
        return upload;
    }
}
