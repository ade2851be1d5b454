package nl.eenoverheid.demo;

import java.util.List;
import nl.eenoverheid.cijfer.CijferChoice;
import nl.eenoverheid.cijfer.CijferImportService;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.eigendeel.EigenDeelService;
import nl.eenoverheid.eigendeel.EigenNotitieService;
import nl.eenoverheid.samenhang.SamenhangService;
import nl.eenoverheid.samenhang.VerbandSoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lies around a dossier: others, figures, and what one organisation keeps to itself. */
@Configuration(proxyBeanMethods = false)
class OmgevingScenes {

    @Bean
    Scene legVerband(SamenhangService samenhang) {
        return new NamedScene("leg-verband", props -> {
            VerbandSoort soort = props.constant("soort", VerbandSoort.class);
            samenhang.link(
                    dossier(props), soort == null ? VerbandSoort.VERWANT_MET : soort, new DossierId(props.id("ander")));
            return dossier(props).value();
        });
    }

    @Bean
    Scene leesCijfers(CijferImportService cijfers) {
        return new NamedScene("lees-cijfers", props -> {
            cijfers.add(dossier(props), props.text("bestand"));
            return dossier(props).value();
        });
    }

    @Bean
    Scene kiesCijfer(CijferService cijfers) {
        return new NamedScene("kies-cijfer", props -> {
            List<CijferChoice> choices = cijfers.choices(dossier(props));
            CijferChoice chosen = choices.stream()
                    .filter(each -> each.bron().equals(props.text("bron")))
                    .filter(each -> each.over().gebied().equals(props.text("gebied")))
                    .findFirst()
                    .orElseThrow();
            cijfers.choose(chosen.id(), 0, props.text("waarom"));
            return chosen.id().value();
        });
    }

    @Bean
    Scene openEigenDeel(EigenDeelService delen, EigenNotitieService notities) {
        return new NamedScene("open-eigen-deel", props -> {
            delen.open(dossier(props), props.text("naam"));
            delen.of(dossier(props)).delen().stream()
                    .filter(deel -> deel.naam().equals(props.text("naam")))
                    .forEach(deel -> notities.write(deel.id(), props.text("notitie")));
            return dossier(props).value();
        });
    }

    private static DossierId dossier(Props props) {
        return new DossierId(props.id("dossier"));
    }
}
