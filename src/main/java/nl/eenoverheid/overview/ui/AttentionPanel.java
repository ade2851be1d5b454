package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
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
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** What waits for who looks: the loudest first, the rest one click away. */
final class AttentionPanel extends Section {
    private static final int AT_ONCE = 6;

    private final UrlQuery query;
    private final LocalDate today;

    AttentionPanel(List<Attention> waiting, UrlQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        addClassName("eo-stack-tight");
        add(new H2(getTranslation("overview.waiting")));
        if (waiting.isEmpty()) {
            add(new EmptyState(getTranslation("overview.waiting.none"), getTranslation("overview.waiting.none.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        waiting.stream().limit(AT_ONCE).forEach(each -> list.add(new ListItem(row(each))));
        add(list);
        if (waiting.size() > AT_ONCE) {
            List<Attention> rest = waiting.subList(AT_ONCE, waiting.size());
            NativeButton more = new NativeButton(getTranslation("overview.waiting.more", rest.size()));
            more.addClassName("eo-linklike");
            more.addClickListener(event -> {
                rest.forEach(each -> list.add(new ListItem(row(each))));
                remove(more);
            });
            add(more);
        }
    }

    private Component row(Attention attention) {
        return switch (attention) {
            case Attention.Knoop knoop -> knoop(knoop);
            case Attention.Escalatie escalatie ->
                new ListRow(
                                query.on(KnoopRoutes.detail(escalatie.id())),
                                getTranslation("overview.escalatie", escalatie.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(getTranslation(
                                escalatie.aangenomen() ? "overview.escalatie.foot.taken" : "overview.escalatie.foot",
                                escalatie.orgaan(),
                                Dates.day(escalatie.uiterlijk(), getLocale())))
                        .action(getTranslation("overview.escalatie.act"));
            case Attention.Inbreng inbreng -> inbreng(inbreng);
            case Attention.Mandaat mandaat ->
                new ListRow(
                                query.on(MandaatRoutes.detail(new MandaatId(mandaat.id()))),
                                getTranslation("overview.mandaat", mandaat.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(getTranslation("overview.mandaat.foot", Dates.day(mandaat.tot(), getLocale())))
                        .action(getTranslation("overview.mandaat.act"));
            case Attention.Antwoord antwoord -> antwoord(antwoord);
            case Attention.AntwoordVanAnder antwoord ->
                new ListRow(
                                query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                                getTranslation(
                                        "overview.answer.other",
                                        antwoord.organisatie(),
                                        antwoord.werkdagenTeLaat(),
                                        antwoord.titel()))
                        .icon(Tone.WARN, "↩")
                        .foot(getTranslation("overview.answer.foot"))
                        .action(getTranslation("overview.answer.other.act"));
            case Attention.HielpNiet antwoord ->
                new ListRow(
                                query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                                getTranslation("overview.notHelped", antwoord.titel()))
                        .icon(Tone.WARN, "↻")
                        .foot(getTranslation("overview.notHelped.foot", antwoord.aan()))
                        .action(getTranslation("overview.notHelped.act"));
            case Attention.Stap stap ->
                new ListRow(
                                query.on(BesluitRoutes.detail(stap.id())),
                                getTranslation("overview.stap", stap.werkdagenTeLaat(), stap.titel()))
                        .icon(Tone.BAD, "!")
                        .foot(getTranslation("overview.stap.foot", stap.besluit()))
                        .action(getTranslation("overview.stap.act"));
            case Attention.Toezegging toezegging -> new ToezeggingRow(toezegging, query).row();
            case Attention.Duiding duiding -> duiding(duiding);
            case Attention.Toewijzing toewijzing -> toewijzing(toewijzing);
            case Attention.Besmet file ->
                new ListRow(
                                query.on(SignaalRoutes.detail(file.id())),
                                getTranslation("overview.besmet", file.bestand()))
                        .icon(Tone.BAD, "!")
                        .foot(getTranslation("overview.besmet.foot", file.titel()))
                        .action(getTranslation("overview.besmet.act"));
            case Attention.Bezoek bezoek ->
                new ListRow(
                                query.on(BezoekRoutes.detail(bezoek.id())),
                                getTranslation("overview.bezoek", bezoek.titel()))
                        .icon(Tone.WARN, "→")
                        .foot(getTranslation(
                                "overview.bezoek.foot", Dates.day(Dates.dayOf(bezoek.eindigdeOp()), getLocale())))
                        .action(getTranslation("overview.bezoek.act"));
            case Attention.Peiling peiling ->
                new ListRow(
                                query.on(DuidingRoutes.detail(peiling.id())),
                                getTranslation("overview.peiling", peiling.titel()))
                        .icon(Tone.WARN, "?")
                        .foot(getTranslation("overview.peiling.foot", Dates.day(peiling.uiterlijk(), getLocale())))
                        .action(getTranslation("overview.peiling.act"));
            case Attention.Taak taak -> new TaakRow(taak, query).row();
            case Attention.Weging weging ->
                new ListRow(
                                query.on(AfwegingRoutes.ofKnoop(new KnoopId(weging.id()))),
                                getTranslation("overview.weging", weging.titel()))
                        .icon(Tone.WARN, "◔")
                        .foot(getTranslation("overview.weging.foot", Dates.day(weging.sluitOp(), getLocale())))
                        .action(getTranslation("overview.weging.act"));
            case Attention.Besluit besluit -> besluit(besluit);
            case Attention.Afspraak afspraak -> afspraak(afspraak);
            case Attention.Herziening besluit ->
                new ListRow(
                                query.on(BesluitRoutes.detail(besluit.id())),
                                getTranslation("overview.review", besluit.titel()))
                        .icon(Tone.WARN, "↻")
                        .foot(getTranslation("overview.review.foot", Dates.day(besluit.sinds(), getLocale())))
                        .action(getTranslation("overview.review.act"));
        };
    }

    private Component afspraak(Attention.Afspraak afspraak) {
        String key = afspraak.tot() == null ? "overview.afspraak.room" : "overview.afspraak.end";
        String foot = afspraak.tot() == null
                ? getTranslation("overview.afspraak.room.foot")
                : getTranslation("overview.afspraak.end.foot", Dates.date(afspraak.tot(), getLocale()));
        return new ListRow(
                        query.on(AfspraakRoutes.detail(new BestuursafspraakId(afspraak.id()))),
                        getTranslation(key, afspraak.titel()))
                .icon(Tone.WARN, afspraak.tot() == null ? "?" : "↻")
                .foot(foot)
                .action(getTranslation(key + ".act"));
    }

    private Component besluit(Attention.Besluit besluit) {
        String key = "overview.besluit." + besluit.reden().name();
        String foot = besluit.sluitOp() == null
                ? getTranslation("workspace.itemSoort.BESLUIT")
                : getTranslation("overview.besluit.tot", Dates.day(besluit.sluitOp(), getLocale()));
        return new ListRow(query.on(BesluitRoutes.detail(besluit.id())), getTranslation(key, besluit.titel()))
                .icon(Tone.WARN, "?")
                .foot(foot)
                .action(getTranslation(key + ".act"));
    }

    private Component inbreng(Attention.Inbreng inbreng) {
        boolean late = inbreng.werkdagenTeLaat() > 0;
        String when = late
                ? getTranslation("overview.inbreng.late", inbreng.werkdagenTeLaat())
                : getTranslation("overview.inbreng.tot", Dates.day(inbreng.uiterlijk(), getLocale()));
        return new ListRow(
                        query.on(KnoopRoutes.detail(inbreng.id())),
                        getTranslation(
                                inbreng.eigen() ? "overview.inbreng" : "overview.inbreng.ander",
                                inbreng.titel(),
                                inbreng.wie()))
                .icon(late ? Tone.BAD : Tone.WARN, late ? "!" : "→")
                .foot(getTranslation(
                        "overview.inbreng.foot", getTranslation("knoop.roles." + inbreng.zegt()), inbreng.wie(), when))
                .action(getTranslation(inbreng.eigen() ? "overview.inbreng.act" : "overview.inbreng.ander.act"));
    }

    private Component knoop(Attention.Knoop knoop) {
        List<String> facts = new ArrayList<>(List.of(getTranslation("workspace.itemSoort.KNOOP")));
        if (!knoop.dossier().isEmpty()) {
            facts.add(knoop.dossier());
        }
        facts.add(getTranslation(knoop.betwist() ? "overview.knoop.betwist" : "overview.knoop.niemand"));
        if (knoop.uiterlijk() != null) {
            facts.add(deadline(knoop.uiterlijk()));
        }
        return new ListRow(query.on(KnoopRoutes.detail(knoop.id())), getTranslation("overview.knoop", knoop.titel()))
                .icon(Tone.BAD, "!")
                .foot(String.join(" · ", facts))
                .action(getTranslation("overview.knoop.act"));
    }

    private String deadline(LocalDate uiterlijk) {
        long late = ChronoUnit.DAYS.between(uiterlijk, today);
        return late > 0
                ? getTranslation("overview.knoop.late", late)
                : getTranslation("overview.knoop.uiterlijk", Dates.day(uiterlijk, getLocale()));
    }

    private Component antwoord(Attention.Antwoord antwoord) {
        String to = antwoord.aan().isEmpty()
                ? getTranslation("overview.answer.foot")
                : getTranslation("overview.answer.foot.aan", antwoord.aan());
        return new ListRow(
                        query.on(TerugkoppelingRoutes.detail(antwoord.id())),
                        getTranslation("overview.answer", antwoord.werkdagenTeLaat(), antwoord.titel()))
                .icon(Tone.BAD, "↩")
                .foot(to)
                .action(getTranslation(
                        "overview.answer.act." + antwoord.status().name()));
    }

    private Component toewijzing(Attention.Toewijzing toewijzing) {
        String title = getTranslation(
                toewijzing.terug() ? "overview.toewijzing.terug" : "overview.toewijzing", toewijzing.titel());
        ListRow row = new ListRow(query.on(SignaalRoutes.detail(toewijzing.id())), title)
                .icon(Tone.WARN, "→")
                .action(getTranslation("overview.toewijzing.act"));
        return toewijzing.teLaat() > 0
                ? row.foot(Tone.WARN, "!", getTranslation("overview.toewijzing.late", toewijzing.teLaat()))
                : row.foot(getTranslation("overview.toewijzing.foot"));
    }

    private Component duiding(Attention.Duiding duiding) {
        String foot = duiding.gesproken().isEmpty()
                ? getTranslation("overview.duiding.foot", duiding.signalen())
                : getTranslation(
                        "overview.duiding.foot.gesproken", duiding.signalen(), String.join(", ", duiding.gesproken()));
        return new ListRow(
                        query.on(DuidingRoutes.detail(duiding.id())),
                        getTranslation("overview.duiding", duiding.titel()))
                .icon(Tone.WARN, "?")
                .foot(foot)
                .action(getTranslation("overview.duiding.act"));
    }
}
