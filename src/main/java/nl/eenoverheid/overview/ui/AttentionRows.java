package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.afweging.AfwegingRoutes;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** Each thing that waits as a row of a list: why, and what to do. */
final class AttentionRows {
    private final UrlQuery query;
    private final LocalDate today;

    AttentionRows(UrlQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
    }

    Component of(Attention attention) {
        return switch (attention) {
            case Attention.Knoop knoop -> knoop(knoop);
            case Attention.Beslissing knoop -> beslissing(knoop);
            case Attention.Escalatie escalatie ->
                new ListRow(
                                query.on(KnoopRoutes.detail(escalatie.id())),
                                I18NProvider.translate("overview.escalatie", escalatie.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(I18NProvider.translate(
                                escalatie.aangenomen() ? "overview.escalatie.foot.taken" : "overview.escalatie.foot",
                                escalatie.orgaan(),
                                Dates.day(escalatie.uiterlijk(), UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.escalatie.act"));
            case Attention.Inbreng inbreng -> inbreng(inbreng);
            case Attention.Mandaat mandaat ->
                new ListRow(
                                query.on(MandaatRoutes.detail(new MandaatId(mandaat.id()))),
                                I18NProvider.translate("overview.mandaat", mandaat.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(I18NProvider.translate(
                                "overview.mandaat.foot",
                                Dates.day(mandaat.tot(), UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.mandaat.act"));
            case Attention.Kalenderstap stap -> new KalenderRow(stap, query).row();
            case Attention.Geldverschil geld -> new GeldverschilRow(geld).row();
            case Attention.Antwoord antwoord -> antwoord(antwoord);
            case Attention.AntwoordVanAnder antwoord ->
                new ListRow(
                                query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                                I18NProvider.translate(
                                        "overview.answer.other",
                                        antwoord.organisatie(),
                                        antwoord.werkdagenTeLaat(),
                                        antwoord.titel()))
                        .icon(Tone.WARN, "↩")
                        .foot(I18NProvider.translate("overview.answer.foot"))
                        .action(I18NProvider.translate("overview.answer.other.act"));
            case Attention.HielpNiet antwoord ->
                new ListRow(
                                query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                                I18NProvider.translate("overview.notHelped", antwoord.titel()))
                        .icon(Tone.WARN, "↻")
                        .foot(I18NProvider.translate("overview.notHelped.foot", antwoord.aan()))
                        .action(I18NProvider.translate("overview.notHelped.act"));
            case Attention.Stap stap ->
                new ListRow(
                                query.on(BesluitRoutes.detail(stap.id())),
                                I18NProvider.translate("overview.stap", stap.werkdagenTeLaat(), stap.titel()))
                        .icon(Tone.BAD, "!")
                        .foot(I18NProvider.translate("overview.stap.foot", stap.besluit()))
                        .action(I18NProvider.translate("overview.stap.act"));
            case Attention.Toezegging toezegging -> new ToezeggingRow(toezegging, query).row();
            case Attention.Duiding duiding -> duiding(duiding);
            case Attention.Toewijzing toewijzing -> toewijzing(toewijzing);
            case Attention.Besmet file ->
                new ListRow(
                                query.on(SignaalRoutes.detail(file.id())),
                                I18NProvider.translate("overview.besmet", file.bestand()))
                        .icon(Tone.BAD, "!")
                        .foot(I18NProvider.translate("overview.besmet.foot", file.titel()))
                        .action(I18NProvider.translate("overview.besmet.act"));
            case Attention.Bezoek bezoek ->
                new ListRow(
                                query.on(BezoekRoutes.detail(bezoek.id())),
                                I18NProvider.translate("overview.bezoek", bezoek.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(I18NProvider.translate(
                                "overview.bezoek.foot",
                                Dates.day(
                                        Dates.dayOf(bezoek.eindigdeOp()),
                                        UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.bezoek.act"));
            case Attention.Peiling peiling ->
                new ListRow(
                                query.on(DuidingRoutes.detail(peiling.id())),
                                I18NProvider.translate("overview.peiling", peiling.titel()))
                        .icon(Tone.WARN, "?")
                        .foot(I18NProvider.translate(
                                "overview.peiling.foot",
                                Dates.day(peiling.uiterlijk(), UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.peiling.act"));
            case Attention.Taak taak -> new TaakRow(taak, query).row();
            case Attention.Weging weging ->
                new ListRow(
                                query.on(AfwegingRoutes.ofKnoop(new KnoopId(weging.id()))),
                                I18NProvider.translate("overview.weging", weging.titel()))
                        .icon(Tone.WARN, "◔")
                        .foot(I18NProvider.translate(
                                "overview.weging.foot",
                                Dates.day(weging.sluitOp(), UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.weging.act"));
            case Attention.Besluit besluit -> besluit(besluit);
            case Attention.Afspraak afspraak -> afspraak(afspraak);
            case Attention.Opgave opgave -> opgave(opgave);
            case Attention.Herziening besluit ->
                new ListRow(
                                query.on(BesluitRoutes.detail(besluit.id())),
                                I18NProvider.translate("overview.review", besluit.titel()))
                        .icon(Tone.WARN, "↻")
                        .foot(I18NProvider.translate(
                                "overview.review.foot",
                                Dates.day(besluit.sinds(), UI.getCurrent().getLocale())))
                        .action(I18NProvider.translate("overview.review.act"));
        };
    }

    private Component afspraak(Attention.Afspraak afspraak) {
        String key = afspraak.tot() == null ? "overview.afspraak.room" : "overview.afspraak.end";
        String foot = afspraak.tot() == null
                ? I18NProvider.translate("overview.afspraak.room.foot")
                : I18NProvider.translate(
                        "overview.afspraak.end.foot",
                        Dates.date(afspraak.tot(), UI.getCurrent().getLocale()));
        return new ListRow(
                        query.on(AfspraakRoutes.detail(new BestuursafspraakId(afspraak.id()))),
                        I18NProvider.translate(key, afspraak.titel()))
                .icon(Tone.WARN, afspraak.tot() == null ? "?" : "↻")
                .foot(foot)
                .action(I18NProvider.translate(key + ".act"));
    }

    private Component opgave(Attention.Opgave opgave) {
        String key = opgave.tekort() == null ? "overview.opgave.confirm" : "overview.opgave.gap";
        String missing = opgave.tekort() == null
                ? ""
                : Amounts.whole(opgave.tekort(), UI.getCurrent().getLocale());
        return new ListRow(query.on(opgave.pad()), I18NProvider.translate(key, opgave.titel(), missing))
                .icon(Tone.WARN, opgave.tekort() == null ? "?" : "!")
                .foot(I18NProvider.translate(key + ".foot"))
                .action(I18NProvider.translate(key + ".act"));
    }

    private Component besluit(Attention.Besluit besluit) {
        String key = "overview.besluit." + besluit.reden().name();
        String foot = besluit.sluitOp() == null
                ? I18NProvider.translate("workspace.itemSoort.BESLUIT")
                : I18NProvider.translate(
                        "overview.besluit.tot",
                        Dates.day(besluit.sluitOp(), UI.getCurrent().getLocale()));
        return new ListRow(query.on(BesluitRoutes.detail(besluit.id())), I18NProvider.translate(key, besluit.titel()))
                .icon(Tone.WARN, "?")
                .foot(foot)
                .action(I18NProvider.translate(key + ".act"));
    }

    private Component inbreng(Attention.Inbreng inbreng) {
        boolean late = inbreng.werkdagenTeLaat() > 0;
        String when = late
                ? I18NProvider.translate("overview.inbreng.late", inbreng.werkdagenTeLaat())
                : I18NProvider.translate(
                        "overview.inbreng.tot",
                        Dates.day(inbreng.uiterlijk(), UI.getCurrent().getLocale()));
        return new ListRow(
                        query.on(KnoopRoutes.detail(inbreng.id())),
                        I18NProvider.translate(
                                inbreng.eigen() ? "overview.inbreng" : "overview.inbreng.ander",
                                inbreng.titel(),
                                inbreng.wie()))
                .icon(late ? Tone.BAD : Tone.WARN, late ? "!" : "→")
                .foot(I18NProvider.translate(
                        "overview.inbreng.foot",
                        I18NProvider.translate("knoop.roles." + inbreng.zegt()),
                        inbreng.wie(),
                        when))
                .action(I18NProvider.translate(
                        inbreng.eigen() ? "overview.inbreng.act" : "overview.inbreng.ander.act"));
    }

    private Component knoop(Attention.Knoop knoop) {
        List<String> facts = new ArrayList<>(List.of(I18NProvider.translate("workspace.itemSoort.KNOOP")));
        if (!knoop.dossier().isEmpty()) {
            facts.add(knoop.dossier());
        }
        facts.add(I18NProvider.translate(knoop.betwist() ? "overview.knoop.anderen" : "overview.knoop.niemand"));
        if (knoop.uiterlijk() != null) {
            facts.add(deadline(knoop.uiterlijk()));
        }
        return new ListRow(
                        query.on(KnoopRoutes.detail(knoop.id())),
                        I18NProvider.translate(
                                knoop.betwist() ? "overview.knoop.betwist" : "overview.knoop", knoop.titel()))
                .icon(knoop.betwist() ? Tone.WARN : Tone.BAD, "!")
                .foot(String.join(" · ", facts))
                .action(I18NProvider.translate("overview.knoop.act"));
    }

    private Component beslissing(Attention.Beslissing knoop) {
        List<String> facts = new ArrayList<>(List.of(I18NProvider.translate(
                knoop.betwist() ? "overview.beslissing.betwist" : "overview.beslissing", knoop.orgaan())));
        if (knoop.uiterlijk() != null) {
            facts.add(deadline(knoop.uiterlijk()));
        }
        return new ListRow(query.on(KnoopRoutes.detail(knoop.id())), knoop.titel())
                .icon(knoop.betwist() ? Tone.BAD : Tone.WARN, knoop.betwist() ? "!" : "→")
                .foot(String.join(" · ", facts))
                .action(I18NProvider.translate("overview.knoop.act"));
    }

    private String deadline(LocalDate uiterlijk) {
        long late = ChronoUnit.DAYS.between(uiterlijk, today);
        return late > 0
                ? I18NProvider.translate("overview.knoop.late", late)
                : I18NProvider.translate(
                        "overview.knoop.uiterlijk",
                        Dates.day(uiterlijk, UI.getCurrent().getLocale()));
    }

    private Component antwoord(Attention.Antwoord antwoord) {
        String to = antwoord.aan().isEmpty()
                ? I18NProvider.translate("overview.answer.foot")
                : I18NProvider.translate("overview.answer.foot.aan", antwoord.aan());
        return new ListRow(
                        query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                        I18NProvider.translate("overview.answer", antwoord.werkdagenTeLaat(), antwoord.titel()))
                .icon(Tone.BAD, "↩")
                .foot(to)
                .action(I18NProvider.translate(
                        "overview.answer.act." + antwoord.status().name()));
    }

    private Component toewijzing(Attention.Toewijzing toewijzing) {
        String title = I18NProvider.translate(
                toewijzing.terug() ? "overview.toewijzing.terug" : "overview.toewijzing", toewijzing.titel());
        ListRow row = new ListRow(query.on(SignaalRoutes.detail(toewijzing.id())), title)
                .icon(Tone.WARN, "→")
                .action(I18NProvider.translate("overview.toewijzing.act"));
        return toewijzing.teLaat() > 0
                ? row.foot(Tone.WARN, "!", I18NProvider.translate("overview.toewijzing.late", toewijzing.teLaat()))
                : row.foot(I18NProvider.translate("overview.toewijzing.foot"));
    }

    private Component duiding(Attention.Duiding duiding) {
        String foot = duiding.gesproken().isEmpty()
                ? I18NProvider.translate("overview.duiding.foot", duiding.signalen())
                : I18NProvider.translate(
                        "overview.duiding.foot.gesproken", duiding.signalen(), String.join(", ", duiding.gesproken()));
        return new ListRow(
                        query.on(DuidingRoutes.detail(duiding.id())),
                        I18NProvider.translate("overview.duiding", duiding.titel()))
                .icon(Tone.WARN, "?")
                .foot(foot)
                .action(I18NProvider.translate("overview.duiding.act"));
    }
}
