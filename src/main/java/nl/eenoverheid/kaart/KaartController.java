package nl.eenoverheid.kaart;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives pictures the borders; other borders have another address, so a browser may keep them. */
@RestController
class KaartController {
    private static final Duration KEPT = Duration.ofDays(30);

    private final KaartService kaarten;

    KaartController(KaartService kaarten) {
        this.kaarten = kaarten;
    }

    @GetMapping("/" + KaartRoutes.GRENZEN)
    ResponseEntity<String> vormen() {
        return kaarten.vormen()
                .map(vormen -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(vormen))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
