package nl.eenoverheid.knoop;

import java.util.List;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;

/** The claims on one question, weighed together: only those that hold count. */
final class Aanspraken {
    private final List<KnoopClaim> claims;

    Aanspraken(List<KnoopClaim> claims) {
        this.claims = claims;
    }

    /** Refuses what a body says already. */
    void requireNew(ClaimEntry entry) {
        if (claims.stream().anyMatch(claim -> claim.saysTheSameAs(entry))) {
            throw new InvalidInput("orgaan", "knoop.input.again");
        }
    }

    KnoopClaim find(long id) {
        return claims.stream().filter(claim -> claim.is(id)).findFirst().orElseThrow(NotFound::new);
    }

    BeslisStand stand() {
        return BeslisRegel.stand(holding());
    }

    List<String> beslissers() {
        return BeslisRegel.beslissers(holding());
    }

    void share(boolean shared) {
        claims.stream().filter(KnoopClaim::holds).forEach(claim -> claim.share(shared));
    }

    private List<Aanspraak> holding() {
        return claims.stream()
                .filter(KnoopClaim::holds)
                .map(KnoopClaim::aanspraak)
                .toList();
    }
}
