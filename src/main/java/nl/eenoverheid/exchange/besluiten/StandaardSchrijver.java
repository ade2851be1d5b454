package nl.eenoverheid.exchange.besluiten;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes besluiten as the standard has them: the same besluiten are the same bytes. */
@Component
class StandaardSchrijver {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final BestuursorgaanService organen;
    private final OverheidService overheden;
    private final Orgaannaam namen;

    StandaardSchrijver(BestuursorgaanService organen, OverheidService overheden, Orgaannaam namen) {
        this.organen = organen;
        this.overheden = overheden;
        this.namen = namen;
    }

    /** One besluit as one object, more as a list with their number, as the standard's own answers have them. */
    byte[] write(List<StandaardBesluit> besluiten) {
        Object whole = besluiten.size() == 1 ? besluiten.getFirst() : list(besluiten);
        return (JSON.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the standard says of a besluit that goes into a file. */
    StandaardBesluit of(StandaardRij row) {
        StandaardRij.Dagen days = row.dagen();
        LocalDate decided = requireNonNull(days.datum());
        OrganisatieNaam organisatie = overheden.find(row.organisatie()).orElseThrow();
        List<BestuursorgaanNaam> picked = row.organen().stream()
                .map(organen::find)
                .flatMap(Optional::stream)
                .toList();
        return new StandaardBesluit(
                row.identificatie(),
                requireNonNull(row.rsin()),
                Besluittypen.of(row.soort()),
                row.zaak(),
                decided,
                row.tekst().write(),
                namen.of(picked, row.bestuursorgaan(), organisatie),
                days.ingang() == null ? decided : days.ingang(),
                days.verval(),
                code(days.vervalreden()),
                days.bekend(),
                days.verzonden(),
                days.reactie());
    }

    private static String code(@Nullable Vervalreden reden) {
        return reden == null ? "" : reden.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> list(List<StandaardBesluit> besluiten) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("count", besluiten.size());
        list.put("next", null);
        list.put("previous", null);
        list.put("results", besluiten);
        return list;
    }
}
