package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Prose;

/** Where one answer for many is written, with a first line for each, and where one sees what each of them gets. */
class SamenDialog extends Dialog {
    private static final int LONGEST_LINE = 300;

    private final TextArea tekst = new TextArea(getTranslation("terugkoppeling.field.tekst"));
    private final TextArea opbrengst = new TextArea(getTranslation("terugkoppeling.field.opbrengst"));
    private final TextField kosten = new TextField(getTranslation("terugkoppeling.field.kosten"));
    private final TextField periode = new TextField(getTranslation("terugkoppeling.field.periode"));
    private final transient Map<Stem, TextField> openings = new LinkedHashMap<>();
    private final Div form = new Div();
    private final Div preview = new Div();

    SamenDialog(List<Stem> stemmen, BiConsumer<AntwoordData, Map<Long, String>> write) {
        setHeaderTitle(getTranslation("bezorging.dialog.title", stemmen.size()));
        addClassName("samen-dialog");
        setCloseOnOutsideClick(false);
        tekst.setMinRows(5);
        tekst.setHelperText(getTranslation("terugkoppeling.field.tekst.example"));
        opbrengst.setHelperText(getTranslation("terugkoppeling.field.opbrengst.example"));
        form.addClassName("eo-form");
        form.add(tekst, opbrengst, kosten, periode, openings(stemmen));
        if (stemmen.stream().anyMatch(stem -> stem.antwoord() != null)) {
            form.addComponentAsFirst(new Paragraph(getTranslation("bezorging.dialog.replaces")));
        }
        preview.addClassName("eo-col");
        preview.setVisible(false);
        add(form, preview);
        Button look = new Button(getTranslation("bezorging.dialog.preview"));
        look.addClickListener(click -> look(look));
        Button go = new Button(getTranslation("bezorging.dialog.save", stemmen.size()), click -> submit(write));
        go.setId("samen-save");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), look, go);
    }

    private Component openings(List<Stem> stemmen) {
        Div fields = new Div();
        fields.addClassName("eo-form");
        stemmen.forEach(stem -> {
            TextField opening = new TextField(getTranslation("bezorging.dialog.opening", stem.kop()));
            opening.setMaxLength(LONGEST_LINE);
            opening.setValue(stem.aan().isEmpty() ? "" : getTranslation("terugkoppeling.aanhef", stem.aan()));
            openings.put(stem, opening);
            fields.add(opening);
        });
        Details details = new Details(getTranslation("bezorging.dialog.openings"), fields);
        details.setOpened(stemmen.size() <= 3);
        return details;
    }

    private void look(Button look) {
        boolean back = preview.isVisible();
        preview.removeAll();
        if (!back) {
            openings.forEach((stem, opening) -> preview.add(shown(stem, opening.getValue())));
        }
        preview.setVisible(!back);
        form.setVisible(back);
        look.setText(getTranslation(back ? "bezorging.dialog.preview" : "bezorging.dialog.back"));
    }

    private Component shown(Stem stem, String opening) {
        Article one = new Article(
                new H3(getTranslation(
                        "bezorging.dialog.for",
                        StemTexts.aan(this, stem),
                        getTranslation("signaal.kanaal." + stem.kanaal().name()))),
                new Prose(opening),
                new Prose(tekst.getValue()),
                new Prose(opbrengst.getValue()));
        fact(one, kosten);
        fact(one, periode);
        StemTexts.warning(this, stem).ifPresent(one::add);
        one.addClassNames("eo-inset", "eo-col");
        return one;
    }

    private static void fact(Article one, TextField field) {
        if (!field.isEmpty()) {
            one.add(new Paragraph(field.getLabel() + " " + field.getValue()));
        }
    }

    private void submit(BiConsumer<AntwoordData, Map<Long, String>> write) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("tekst", tekst);
        fields.put("opbrengst", opbrengst);
        fields.put("kosten", kosten);
        fields.put("periode", periode);
        InputErrors.clear(fields.values());
        try {
            AntwoordData shared = new AntwoordData(
                            "", tekst.getValue(), opbrengst.getValue(), kosten.getValue(), periode.getValue())
                    .checked();
            write.accept(
                    shared,
                    openings.entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> entry.getValue()
                                    .getValue())));
            close();
        } catch (InvalidInput refused) {
            if (preview.isVisible()) {
                preview.setVisible(false);
                form.setVisible(true);
            }
            InputErrors.show(refused, fields);
        }
    }
}
