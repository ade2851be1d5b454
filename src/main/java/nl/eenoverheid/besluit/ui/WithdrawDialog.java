package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.ui.ActDialog;

/** Asks why a besluit is taken back. */
final class WithdrawDialog {
    private WithdrawDialog() {}

    static ActDialog of(BesluitDetail besluit, BesluitActions actions) {
        TextArea reden = new TextArea(text("reden"));
        reden.setHelperText(text("reden.example"));
        return new ActDialog(
                text("title"),
                text("verb"),
                "besluit-" + besluit.id() + "-intrekken",
                Map.of("reden", reden),
                () -> actions.withdraw(besluit, reden.getValue()),
                new Paragraph(text("uitleg")),
                reden);
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.intrekken." + name);
    }
}
