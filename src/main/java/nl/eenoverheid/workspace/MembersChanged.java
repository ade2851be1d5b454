package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;

/** Memberships of these accounts changed, in this werkruimte. */
public record MembersChanged(WerkruimteId werkruimte, Set<AccountId> accounts, Actor by, Instant at) {}
