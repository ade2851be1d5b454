package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The top of the letter: what came out, what asks attention, and what is decided in plain words. */
final class BesluitLetter extends Composite<Div> {
    private final transient BesluitDetail besluit;
    private final transient BesluitActions actions;
    private final transient List<BesluitTop.Words> tops;

    BesluitLetter(BesluitDetail besluit, BesluitActions actions, List<BesluitTop> tops) {
        this.besluit = besluit;
        this.actions = actions;
        this.tops =
                tops.stream().map(top -> top.top(new BesluitId(besluit.id()))).toList();
    }

    @Override
    protected Div initContent() {
        Div letter = new Div(badges());
        letter.addClassName("eo-col");
        LocalDate withdrawn = besluit.ingetrokkenOp();
        if (withdrawn != null) {
            letter.add(new Banner(
                    Tone.WARN,
                    "↩",
                    getTranslation("besluit.ingetrokken.title", Dates.date(withdrawn, getLocale())),
                    besluit.intrekReden()));
        } else if (besluit.isDue(actions.today())) {
            letter.add(due());
        }
        tops.forEach(top -> letter.add(top.banners()));
        LocalDate taken = besluit.overgenomenOp();
        if (taken != null) {
            letter.add(BesluitTexts.soft(getTranslation("besluit.overgenomen", Dates.date(taken, getLocale()))));
        }
        letter.add(Prose.large(besluit.data().samenvatting()));
        return letter;
    }

    private Component badges() {
        Div line = new Div(
                BesluitTexts.badge(this, result(), tops.stream().anyMatch(BesluitTop.Words::over)),
                BesluitTexts.badge(this, Objects.requireNonNull(besluit.data().soort())));
        tops.forEach(top -> line.add(top.badges()));
        LocalDate day = besluit.datum();
        String number = besluit.data().identificatie();
        line.add(BesluitTexts.soft(
                day == null
                        ? getTranslation("besluit.nummer", number)
                        : getTranslation("besluit.nummerEnDag", number, Dates.date(day, getLocale()))));
        line.addClassName("eo-line");
        return line;
    }

    private Component due() {
        LocalDate day = Objects.requireNonNull(besluit.data().herzieningOp());
        Banner banner = new Banner(
                Tone.BAD,
                "↻",
                getTranslation("besluit.herziening.due"),
                getTranslation("besluit.herziening.due.text", Dates.date(day, getLocale())));
        if (besluit.canWrite()) {
            banner.add(new Button(getTranslation("besluit.herziening.verb"), event -> ReviewDialog.of(besluit, actions)
                    .open()));
        }
        return banner;
    }

    private @Nullable BesluitResultaat result() {
        return besluit.ingetrokkenOp() == null ? besluit.resultaat() : BesluitResultaat.INGETROKKEN;
    }
}
