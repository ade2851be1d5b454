package nl.eenoverheid.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.eenoverheid.audit.ChainReport;
import nl.eenoverheid.audit.ChainReport.State;
import nl.eenoverheid.audit.ChainService;
import nl.eenoverheid.audit.Seal;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Tone;

/** Lets an administrator check that nobody changed the trail behind the back of the product. */
final class ChainPanel extends Composite<Panel> {
    private final transient ChainService chain;
    private final TextField known = new TextField(getTranslation("audit.chain.known"));
    private final Div outcome = new Div();

    ChainPanel(ChainService chain) {
        this.chain = chain;
        Button check = new Button(getTranslation("audit.chain.check"), click -> check());
        check.setDisableOnClick(true);
        known.setHelperText(getTranslation("audit.chain.known.help"));
        known.addClassName("audit-known");
        outcome.getElement().setAttribute("role", "status");
        getContent().setHeading(getTranslation("audit.chain"));
        getContent()
                .add(
                        new Paragraph(getTranslation("audit.chain.text")),
                        new NativeDetails(getTranslation("audit.chain.compare"), known),
                        check,
                        outcome);
        check.addClickListener(click -> check.setEnabled(true));
    }

    @Override
    protected Panel initContent() {
        return Panel.quiet("");
    }

    private void check() {
        Optional<Seal> before = seal(known.getValue());
        known.setInvalid(before.isEmpty() && !known.isEmpty());
        known.setErrorMessage(getTranslation("audit.chain.known.bad"));
        outcome.removeAll();
        if (!known.isInvalid()) {
            outcome.add(banner(chain.verify(before.orElse(null))));
        }
    }

    private Banner banner(ChainReport report) {
        boolean whole = report.state() == State.WHOLE;
        Seal last = report.last();
        return new Banner(
                whole ? Tone.GOOD : Tone.BAD,
                whole ? "✓" : "⚠",
                getTranslation("audit.chain." + report.state(), Long.toString(report.at())),
                last == null
                        ? getTranslation("audit.chain.empty")
                        : getTranslation(
                                "audit.chain.last", Long.toString(last.volgnummer()), last.hash(), report.unsealed()));
    }

    /** Number and hash as exports and the log show them. */
    private static Optional<Seal> seal(String text) {
        String clean = text.strip();
        return clean.matches("\\d{1,18}\\s+[0-9a-f]{64}")
                ? Optional.of(new Seal(Long.parseLong(clean.split("\\s+")[0]), clean.split("\\s+")[1]))
                : Optional.empty();
    }
}
