package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.exchange.besluiten.BesluitImportService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RsinData;
import nl.eenoverheid.overheid.RsinService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other systems know: numbers of organisations, and a besluit that comes from there. */
@Configuration(proxyBeanMethods = false)
class StandaardScenes {
    private static final String TODAY = "{dag}";

    @Bean
    Scene vulRsinIn(RsinService nummers) {
        return new NamedScene("vul-rsin-in", props -> {
            OrganisatieId organisatie = Objects.requireNonNull(props.organisatie("organisatie"));
            nummers.keep(organisatie, new RsinData(props.text("rsin"), props.text("bron")));
            return organisatie.value();
        });
    }

    @Bean
    Scene neemBesluitOver(BesluitImportService imports) {
        return new NamedScene("neem-besluiten-over", props -> {
            String file = props.text("bestand").replace(TODAY, props.today().toString());
            return imports.takeOver(file, props.werkruimte()).nieuw().size();
        });
    }
}
