package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.PersonalDataGuard;

/** Asks who is asked what about a signaal, and which words they may read. */
final class SignaalVraag {
    private final TextArea tekst = new TextArea(I18NProvider.translate("reactie.field.tekst"));
    private final VraagFields fields;
    private final AskDialog dialog;

    SignaalVraag(SignaalDetail signaal, Clock clock, Consumer<ReactieData> ask) {
        tekst.setHelperText(I18NProvider.translate("reactie.field.tekst.help"));
        tekst.setValue(words(signaal.data()));
        fields = new VraagFields(PersonalDataGuard.on(tekst), clock);
        dialog = AskDialog.of(
                        I18NProvider.translate("reactie.ask"),
                        I18NProvider.translate("reactie.ask.verb"),
                        fields.byName(),
                        () -> ask.accept(data()))
                .with(fields.components());
    }

    void open() {
        dialog.open();
    }

    private ReactieData data() {
        return new ReactieData(fields.wie(), fields.email(), fields.vraag(), tekst.getValue(), fields.uiterlijk());
    }

    /** A beginning: what somebody said, without who, where and what was promised. */
    private static String words(SignaalData data) {
        return Stream.of(data.woorden(), data.ervaren(), data.dwars(), data.zelf())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
