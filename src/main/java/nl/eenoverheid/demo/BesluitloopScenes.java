package nl.eenoverheid.demo;

import java.time.LocalDate;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.OpvolgingService;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.besluitloop.Vervalreden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a besluit: its stages, its days, and what it took the place of. */
@Configuration(proxyBeanMethods = false)
class BesluitloopScenes {

    @Bean
    Scene naarStadium(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("naar-stadium", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.advance(
                    id, lopen.detail(id).version(), Stadium.valueOf(props.text("stadium")), stap(props, "orgaan"));
            return id.value();
        });
    }

    @Bean
    Scene geefBesluitVrij(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("geef-besluit-vrij", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.release(id, lopen.detail(id).version(), stap(props, "orgaan"));
            return id.value();
        });
    }

    @Bean
    Scene maakBesluitBekend(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("maak-besluit-bekend", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.publish(id, lopen.detail(id).version(), stap(props, "vindplaats"));
            LocalDate ends = props.day("eindIn");
            stadia.schedule(
                    id,
                    lopen.detail(id).version(),
                    new LooptijdData(
                            ends, ends == null ? null : Vervalreden.TIJDELIJK, props.today(), props.day("reactieIn")));
            return id.value();
        });
    }

    @Bean
    Scene vervangBesluit(OpvolgingService opvolgingen) {
        return new NamedScene("vervang-besluit", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            opvolgingen.replace(id, new BesluitId(props.id("oud")), props.text("reden"));
            return id.value();
        });
    }

    private static StapData stap(Props props, String who) {
        return new StapData(props.today(), props.text(who), props.text("toelichting"));
    }
}
