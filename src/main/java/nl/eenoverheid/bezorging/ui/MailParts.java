package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.bezorging.Bezorging;
import nl.eenoverheid.bezorging.BezorgingStatus;
import nl.eenoverheid.bezorging.MailService;
import nl.eenoverheid.bezorging.MailUitkomst;
import nl.eenoverheid.bezorging.StemService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Tone;

/** Sends one answer by e-mail, and says when that did not work. */
@SpringComponent
class MailParts {
    private final MailService mails;
    private final StemService stemmen;

    MailParts(MailService mails, StemService stemmen) {
        this.mails = mails;
        this.stemmen = stemmen;
    }

    Component of(TerugkoppelingDetail detail, Runnable changed) {
        TerugkoppelingId id = new TerugkoppelingId(detail.item().id());
        Div part = new Div(new Paragraph(text("bezorging.mail.text")));
        part.addClassName("eo-col");
        Bezorging before = stemmen.bezorging(id).orElse(null);
        if (before != null && before.status() == BezorgingStatus.ONDERWEG) {
            part.add(lost(before, id, changed));
            return part;
        }
        if (before != null && before.status() == BezorgingStatus.MISLUKT) {
            part.add(new Banner(
                    Tone.BAD,
                    "!",
                    text("bezorging.mail.failed"),
                    text(
                            "bezorging.mail.failed.text",
                            Dates.moment(before.op(), UI.getCurrent().getLocale()))));
        }
        Button send = new Button(text("bezorging.mail.send"), click -> send(id, detail.version(), changed));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        part.add(send);
        return part;
    }

    /** Nobody knows whether it left: a person decides. */
    private Component lost(Bezorging before, TerugkoppelingId id, Runnable changed) {
        Div part = new Div(
                new Banner(
                        Tone.WARN,
                        "…",
                        text("bezorging.mail.underway"),
                        text(
                                "bezorging.mail.underway.text",
                                before.wie(),
                                Dates.moment(before.op(), UI.getCurrent().getLocale()))),
                new Button(text("bezorging.mail.giveUp"), click -> {
                    if (!mails.giveUp(id)) {
                        Notices.info(text("bezorging.mail.tooSoon"));
                    }
                    changed.run();
                }));
        part.addClassName("eo-col");
        return part;
    }

    private void send(TerugkoppelingId id, long version, Runnable changed) {
        try {
            say(mails.mail(id, version));
        } catch (Stale e) {
            Notices.info(text("terugkoppeling.stale"));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
        changed.run();
    }

    private static void say(MailUitkomst uitkomst) {
        String words = text("bezorging.mailUitkomst." + uitkomst.name());
        if (uitkomst == MailUitkomst.VERSTUURD) {
            Notices.saved(words);
        } else {
            Notices.problem(words);
        }
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
