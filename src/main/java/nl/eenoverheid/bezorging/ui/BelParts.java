package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.bezorging.BelData;
import nl.eenoverheid.bezorging.BelDetail;
import nl.eenoverheid.bezorging.BelService;
import nl.eenoverheid.bezorging.BelUitkomst;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Timeline;

/** Calling somebody back: who does it, the number when asked for, and what came of each call. */
@SpringComponent
class BelParts {
    private final BelService calls;
    private final ContactService contacts;
    private final Clock clock;

    BelParts(BelService calls, ContactService contacts, Clock clock) {
        this.calls = calls;
        this.contacts = contacts;
        this.clock = clock;
    }

    Component of(TerugkoppelingDetail detail, Runnable changed) {
        TerugkoppelingId id = new TerugkoppelingId(detail.item().id());
        BelDetail known = calls.detail(id);
        Div part = new Div(new Paragraph(text("bezorging.call.text")));
        part.addClassName("eo-col");
        FactList facts = new FactList();
        if (known.beller() != null) {
            facts.add(text("bezorging.call.who"), known.beller());
        }
        if (known.opnieuwOp() != null) {
            facts.add(text("bezorging.call.again"), Dates.day(known.opnieuwOp(), locale()));
        }
        if (facts.getChildren().findAny().isPresent()) {
            part.add(facts);
        }
        part.add(buttons(detail, id, part, changed));
        if (!known.pogingen().isEmpty()) {
            part.add(course(known));
        }
        return part;
    }

    private Component buttons(TerugkoppelingDetail detail, TerugkoppelingId id, Div part, Runnable changed) {
        Button number = new Button(text("bezorging.call.number"));
        number.addClickListener(click -> {
            part.addComponentAtIndex(1, number(detail));
            number.setEnabled(false);
        });
        Button take = new Button(text("bezorging.call.take"), click -> {
            calls.take(id);
            Notices.saved(text("bezorging.call.taken"));
            changed.run();
        });
        Button done = new Button(
                text("bezorging.call.report"),
                click -> new BelDialog(today(), data -> report(id, detail.version(), data, changed)).open());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(done, number, take);
        line.addClassName("eo-line");
        return line;
    }

    private Component number(TerugkoppelingDetail detail) {
        ContactData contact = contacts.read(new SignaalId(detail.item().signaalId()));
        if (contact.telefoon().isEmpty()) {
            return new Paragraph(text("bezorging.call.noNumber"));
        }
        FactList facts = new FactList();
        if (!contact.naam().isEmpty()) {
            facts.add(text("bezorging.call.name"), contact.naam());
        }
        return facts.add(text("bezorging.call.phone"), contact.telefoon());
    }

    private void report(TerugkoppelingId id, long version, BelData data, Runnable changed) {
        try {
            calls.report(id, version, data);
            Notices.saved(
                    text(data.uitkomst() == BelUitkomst.GESPROKEN ? "bezorging.call.spoken" : "bezorging.call.later"));
        } catch (Stale e) {
            Notices.info(text("terugkoppeling.stale"));
        }
        changed.run();
    }

    private static Component course(BelDetail known) {
        Timeline timeline = new Timeline();
        known.pogingen().forEach(poging -> timeline.add(Dates.moment(poging.op(), locale()), said(poging)));
        return timeline;
    }

    private static String said(BelDetail.Poging poging) {
        String uitkomst = text("bezorging.belUitkomst." + poging.uitkomst().name());
        return poging.notitie().isEmpty()
                ? text("bezorging.call.row", poging.wie(), uitkomst)
                : text("bezorging.call.row.words", poging.wie(), uitkomst, poging.notitie());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
