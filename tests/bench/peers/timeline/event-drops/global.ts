/** Before the module that reads it. */
Object.assign(window, { global: window });
