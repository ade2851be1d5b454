type Descriptor = Omit<PublicKeyCredentialDescriptor, 'id'> & { id: string };
type CreationJson = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  challenge: string;
  user: Omit<PublicKeyCredentialUserEntity, 'id'> & { id: string };
  excludeCredentials?: Descriptor[];
};
type RequestJson = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string;
  allowCredentials?: Descriptor[];
};

/**
 * A button that makes or uses a passkey; see PasskeyAction.java. The server asks, the authenticator answers, and the answer goes back: in a
 * form when somebody signs in, else to the component.
 */
class Passkey extends HTMLElement {
  label = '';
  party = '';
  create = false;
  wrongAddress = '';
  unsupported = '';
  failed = '';
  declare $server?: { start(): Promise<string | null>; finish(answer: string): Promise<void> };

  private readonly button = document.createElement('button');
  private readonly problem = document.createElement('p');

  connectedCallback() {
    this.button.type = 'button';
    this.button.className = 'signin-passkey-button';
    this.button.textContent = this.label;
    this.button.onclick = () => this.run();
    this.problem.className = 'signin-problem';
    this.problem.setAttribute('role', 'alert');
    this.problem.hidden = true;
    this.append(this.button, this.problem);
    const obstacle = this.obstacle();
    if (obstacle) {
      this.button.disabled = true;
      this.problem.className = 'eo-soft';
      this.problem.removeAttribute('role');
      this.say(obstacle);
    }
  }

  disconnectedCallback() {
    this.button.remove();
    this.problem.remove();
  }

  /** Passkeys are bound to a name, and need a page that came over TLS or from this machine. */
  private obstacle() {
    const host = location.hostname;
    if (host !== this.party && !host.endsWith(`.${this.party}`)) {
      return this.wrongAddress;
    }
    return window.PublicKeyCredential ? '' : this.unsupported;
  }

  private async run() {
    this.problem.hidden = true;
    this.button.disabled = true;
    try {
      const asked = await this.$server?.start();
      if (asked) {
        await this.answer(JSON.parse(asked));
      }
    } catch (error) {
      console.warn(error);
      this.say(this.failed);
    } finally {
      this.button.disabled = false;
    }
  }

  private async answer(asked: CreationJson | RequestJson) {
    const answer = JSON.stringify(
      this.create ? await made(asked as CreationJson) : await used(asked as RequestJson),
    );
    const form = this.querySelector('form');
    if (form) {
      form.querySelector<HTMLInputElement>('input[name=credential]')!.value = answer;
      form.submit();
    } else {
      await this.$server?.finish(answer);
    }
  }

  private say(text: string) {
    this.problem.textContent = text;
    this.problem.hidden = false;
  }
}

async function made(asked: CreationJson) {
  const credential = (await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: asked.excludeCredentials?.map(descriptor),
    },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...common(credential),
    response: {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports?.() ?? [],
    },
  };
}

async function used(asked: RequestJson) {
  const credential = (await navigator.credentials.get({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      allowCredentials: asked.allowCredentials?.map(descriptor),
    },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...common(credential),
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  };
}

function common(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: 'public-key',
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
}

function descriptor(known: Descriptor): PublicKeyCredentialDescriptor {
  return { ...known, id: bytes(known.id) };
}

function bytes(base64url: string) {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}

function text(buffer: ArrayBuffer) {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

customElements.define('eo-passkey', Passkey);
