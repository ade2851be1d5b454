package nl.eenoverheid.exchange.besluiten;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitKenmerk;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Overname;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.Rsin;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a file says of one besluit against the standard and against what is known here.
 *
 * @param organisaties by their RSIN
 * @param werkruimte in which it would stand
 * @param eigen organisation of who asks
 * @param eigenaar whether who asks owns it, and so may say that something is public and take over for another organisation
 * @param namen of bodies
 */
record StandaardToets(
        Map<Rsin, OrganisatieNaam> organisaties,
        WerkruimteId werkruimte,
        OrganisatieId eigen,
        boolean eigenaar,
        LocalDate today,
        Orgaannaam namen) {
    private static final int LONGEST_TEXT = BesluitData.LONGEST_TITLE + BesluitData.LONGEST_LINES + BesluitData.LONGEST;

    /**
     * The besluit, as far as it can be taken over.
     *
     * @throws InvalidInput with every problem, by the names of the standard
     */
    Kandidaat read(StandaardLezer.Gelezen read) {
        StandaardVelden fields = new StandaardVelden(read.object());
        StandaardBesluit besluit = besluit(fields);
        if (fields.problems().isEmpty()) {
            checkDays(fields, besluit);
        }
        Optional<OrganisatieNaam> organisatie = organisatie(fields, besluit.verantwoordelijkeOrganisatie());
        Optional<BesluitSoort> soort = Besluittypen.read(besluit.besluittype());
        fields.unless(soort.isPresent() || besluit.besluittype().isEmpty(), "besluittype", "besluittype");
        Optional<Vervalreden> reden = vervalreden(fields, besluit);
        if (!fields.problems().isEmpty()) {
            throw new InvalidInput(fields.problems());
        }
        return new Kandidaat(
                read,
                besluit,
                data(besluit, soort.orElseThrow(), organisatie.orElseThrow()),
                new Overname(besluit.datum(), besluit.ingangsdatum(), besluit.zaak()),
                new LooptijdData(
                        besluit.vervaldatum(),
                        reden.orElse(null),
                        besluit.verzenddatum(),
                        besluit.uiterlijkeReactiedatum()),
                besluit.publicatiedatum());
    }

    /** A day that is missing is a problem already; the besluit is only used when there is none. */
    private StandaardBesluit besluit(StandaardVelden fields) {
        String number = fields.required("identificatie", StandaardBesluit.LONGEST_NUMBER);
        fields.unless(number.isEmpty() || StandaardBesluit.isNumber(number), "identificatie", "nummer");
        return new StandaardBesluit(
                number,
                fields.required("verantwoordelijkeOrganisatie", StandaardBesluit.LONGEST_NUMBER),
                fields.required("besluittype", StandaardBesluit.LONGEST_ADDRESS),
                fields.optional("zaak", Overname.LONGEST_ZAAK),
                known(fields.requiredDay("datum")),
                fields.required("toelichting", LONGEST_TEXT),
                fields.optional("bestuursorgaan", StandaardBesluit.LONGEST_BODY),
                known(fields.requiredDay("ingangsdatum")),
                fields.optionalDay("vervaldatum"),
                fields.optional("vervalreden", StandaardBesluit.LONGEST_ADDRESS),
                fields.optionalDay("publicatiedatum"),
                fields.optionalDay("verzenddatum"),
                fields.optionalDay("uiterlijkeReactiedatum"));
    }

    private LocalDate known(@Nullable LocalDate day) {
        return day == null ? today : day;
    }

    private void checkDays(StandaardVelden fields, StandaardBesluit besluit) {
        if (besluit.datum().isAfter(today)) {
            fields.problem("datum", "toekomst");
            return;
        }
        notAfterToday(fields, besluit.publicatiedatum(), "publicatiedatum");
        notAfterToday(fields, besluit.verzenddatum(), "verzenddatum");
        fields.inOrder(besluit.ingangsdatum(), besluit.vervaldatum(), "vervaldatum", "voorIngang");
        fields.inOrder(besluit.datum(), besluit.publicatiedatum(), "publicatiedatum", "voorBesluit");
        fields.inOrder(besluit.datum(), besluit.verzenddatum(), "verzenddatum", "voorBesluit");
        LocalDate sent = besluit.verzenddatum();
        fields.inOrder(
                sent == null ? besluit.datum() : sent,
                besluit.uiterlijkeReactiedatum(),
                "uiterlijkeReactiedatum",
                sent == null ? "voorBesluit" : "voorVerzending");
        fields.unless(besluit.publicatiedatum() == null || eigenaar, "publicatiedatum", "eigenaar");
    }

    private void notAfterToday(StandaardVelden fields, @Nullable LocalDate day, String name) {
        fields.unless(day == null || !day.isAfter(today), name, "toekomst");
    }

    private Optional<OrganisatieNaam> organisatie(StandaardVelden fields, String number) {
        Optional<Rsin> rsin = Rsin.of(number);
        Optional<OrganisatieNaam> known = rsin.map(organisaties::get);
        if (!number.isEmpty()) {
            fields.unless(rsin.isPresent(), "verantwoordelijkeOrganisatie", "rsin", number);
            fields.unless(rsin.isEmpty() || known.isPresent(), "verantwoordelijkeOrganisatie", "rsinOnbekend", number);
        }
        known.filter(each -> !eigenaar && !each.id().equals(eigen))
                .ifPresent(each -> fields.problem("verantwoordelijkeOrganisatie", "vanEenAnder", each.naam()));
        return known;
    }

    private static Optional<Vervalreden> vervalreden(StandaardVelden fields, StandaardBesluit besluit) {
        Optional<Vervalreden> reden = Stream.of(Vervalreden.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(besluit.vervalreden()))
                .findFirst();
        boolean said = !besluit.vervalreden().isEmpty();
        fields.unless(!said || reden.isPresent(), "vervalreden", "vervalreden");
        fields.unless(said || besluit.vervaldatum() == null, "vervalreden", "waaromVerval");
        fields.unless(!said || besluit.vervaldatum() != null, "vervaldatum", "wanneerVerval");
        return reden;
    }

    private BesluitData data(StandaardBesluit besluit, BesluitSoort soort, OrganisatieNaam organisatie) {
        Toelichting text = Toelichting.read(besluit.toelichting());
        String orgaan = besluit.bestuursorgaan().isEmpty() ? organisatie.naam() : besluit.bestuursorgaan();
        Optional<BestuursorgaanNaam> picked = namen.read(besluit.bestuursorgaan(), organisatie);
        return new BesluitData(
                werkruimte,
                null,
                soort,
                text.titel(),
                text.samenvatting(),
                besluit.identificatie(),
                organisatie.id(),
                picked.map(BestuursorgaanNaam::naam).orElse(orgaan),
                "",
                text.motivering(),
                "",
                "",
                null,
                "",
                Set.of(),
                Set.of(),
                picked.map(BestuursorgaanNaam::id).stream().toList(),
                BesluitKenmerk.NONE);
    }
}
