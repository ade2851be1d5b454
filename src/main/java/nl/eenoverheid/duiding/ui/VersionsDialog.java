package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.eenoverheid.duiding.LezingVersie;
import nl.eenoverheid.duiding.LezingVersieDetail;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Every version of the shared reading, newest first: what changed in it, what stayed beside it, and who signed it. */
final class VersionsDialog extends Dialog {

    VersionsDialog(Function<@Nullable String, Page<LezingVersieDetail>> versions) {
        setHeaderTitle(getTranslation("duiding.lezing.versions"));
        addClassNames("duiding-dialog", "duiding-versions");
        add(new PagedList<>(versions, this::row, Div::new));
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Component row(LezingVersieDetail detail) {
        LezingVersie versie = detail.versie();
        Span when = new Span(getTranslation(
                "duiding.lezing.version",
                versie.nummer(),
                versie.wie(),
                versie.organisatie(),
                Dates.moment(versie.op(), getLocale())));
        when.addClassName("eo-soft");
        Div row = new Div(when);
        row.addClassNames("eo-col", "duiding-version");
        if (!detail.getekend().isEmpty()) {
            row.add(new StatusBadge(
                    Tone.GOOD, "✓", getTranslation("duiding.version.signed", String.join(", ", detail.getekend()))));
        }
        if (versie.tekst().equals(detail.eerder())) {
            Span same = new Span(getTranslation("duiding.version.same"));
            same.addClassName("eo-soft");
            row.add(same);
        } else {
            row.add(new VerschilText(detail.eerder(), versie.tekst()));
        }
        if (!detail.stemmen().isEmpty()) {
            row.add(new StemmenList(detail.stemmen()));
        }
        return row;
    }
}
